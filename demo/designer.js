/**
 * Moves custom properties with the controls, and writes the style sheet that would do the same.
 * designer.html?theme=bold opens with a theme.
 */
const form = document.getElementById('controls');
const preview = document.getElementById('preview');
const list = preview.querySelector('job-list');
const css = document.getElementById('css');

const properties = [...form.elements].filter(({name}) => name.startsWith('--'));
const probe = preview.appendChild(document.createElement('span'));
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** The properties that somebody has set, by name; the others are the theme's. */
const set = new Map();

function show() {
  const {theme, scheme, layout, width} = Object.fromEntries(new FormData(form));
  preview.className = `preview${theme === 'neutral' ? '' : ` job-theme-${theme}`}`;
  preview.style.colorScheme = scheme;
  preview.style.inlineSize = `${width}%`;
  list.layout = layout;
  list.parentElement.classList.toggle('wide', layout !== 'cards' || theme === 'compact');
  for (const control of properties) {
    preview.style.setProperty(control.name, set.get(control.name) ?? '');
    if (!set.has(control.name)) control.value = inherited(control);
  }
  css.textContent = styleSheet(theme, scheme);
}

/** What a control stands at while nobody has moved it: the theme's value, else the default. */
function inherited({name, type, defaultValue, dataset}) {
  if (type === 'color') return hexColor(`var(${name}, ${dataset.otherwise})`);
  const value = parseFloat(getComputedStyle(preview).getPropertyValue(name));
  return Number.isNaN(value) ? defaultValue : value;
}

/** A colour in whatever notation, over the page's own where it is see-through, as a colour control wants it. */
function hexColor(color) {
  probe.style.color = color;
  for (const layer of [getComputedStyle(preview).backgroundColor, getComputedStyle(probe).color]) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const channels = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function styleSheet(theme, scheme) {
  const selector = theme === 'neutral' ? '.jobs' : `.job-theme-${theme}`;
  const lines = [...set].map(([name, value]) => `  ${name}: ${value};`);
  if (scheme !== 'light dark') lines.unshift(`  color-scheme: ${scheme};`);
  const themeFile = theme === 'neutral' ? '' : `@import 'job-widgets/themes/${theme}.css';\n`;
  const rule = lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}` : '';
  return [themeFile, rule].filter(Boolean).join('\n') || '/* Nothing: this is how it comes. */';
}

form.addEventListener('input', ({target}) => {
  if (target.name.startsWith('--')) set.set(target.name, target.value + (target.dataset.unit ?? ''));
  show();
});
form.addEventListener('reset', () => {
  set.clear();
  queueMicrotask(show);
});
form.addEventListener('submit', (event) => event.preventDefault());

// Cards open beside the list, as on a careers page.
list.addEventListener('job-select', (event) => {
  event.preventDefault();
  preview.querySelector('job-posting').jobId = event.posting.id;
});

const theme = new URLSearchParams(location.search).get('theme');
for (const radio of form.elements.theme) {
  if (radio.value === theme) radio.checked = true;
}
show();
