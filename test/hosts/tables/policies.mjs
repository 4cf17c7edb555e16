/** Pages that forbid much. @type {Record<string, import('../hosts.mjs').Host>} */
export const POLICIES = {
  'strict-policy': {
    what: 'a page whose policy allows nothing but what we document',
    headers: {'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"},
  },
  'trusted-types': {
    what: 'a page that enforces Trusted Types with our policies’ names',
    headers: {'content-security-policy': "default-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html job-widgets"},
  },
  sandbox: {
    what: 'a sandboxed frame without an origin',
    sandbox: 'allow-scripts',
  },
};
