/* What a page complains of, for the test that opens it. */
window.complaints = [];
addEventListener('error', ({message}) => complaints.push(message));
addEventListener('unhandledrejection', ({reason}) => complaints.push(`unhandled: ${reason}`));
for (const level of ['error', 'warn']) console[level] = (...words) => complaints.push(`console.${level}: ${words.join(' ')}`);
