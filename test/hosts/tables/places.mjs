/** Pages of another kind, and places in them. @type {Record<string, import('../hosts.mjs').Host>} */
export const PLACES = {
  xhtml: {
    what: 'an XHTML document, where the browser runs modules in one',
    type: 'application/xhtml+xml',
    doctype: '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>',
  },
  quirks: {what: 'a page in quirks mode', doctype: ''},
  'shadow-root': {
    what: 'another component’s shadow root',
    body: (elements) => `<section><template shadowrootmode="open"><h2>A card</h2>${elements}</template></section>`,
  },
  dialog: {
    what: 'a modal dialog',
    body: (elements) => `<dialog>${elements}</dialog>`,
    style: 'dialog { inline-size: 860px; max-inline-size: none; }',
    script: () => document.addEventListener('readystatechange', () => document.querySelector('dialog').showModal(), {once: true}),
  },
  'hidden-tab': {
    what: 'a tab that is shown later, hidden and shown again',
    body: (elements) => `<div id="tab" hidden="">${elements}</div>`,
    script: () => addEventListener('load', () => setTimeout(() => document.querySelector('#tab').removeAttribute('hidden'), 300)),
    act: async () => {
      const tab = document.querySelector('#tab');
      tab.hidden = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
      tab.hidden = false;
    },
  },
  'other-parent': {
    what: 'a page that moves them from one parent to another',
    body: (elements) => `<div id="here">${elements}</div><div id="there"></div>`,
    act: async () => {
      for (const to of ['there', 'here', 'there']) {
        document.getElementById(to).append(...document.querySelectorAll('job-board, job-feed'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
  },
  'other-document': {
    what: 'a page that moves them to a frame’s document and back',
    act: async () => {
      const frame = document.createElement('iframe');
      const here = document.getElementById('jobs');
      here.append(frame);
      for (const to of [frame.contentDocument.body, here]) {
        to.append(...here.querySelectorAll('job-board, job-feed'), ...frame.contentDocument.querySelectorAll('job-board, job-feed'));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      frame.remove();
    },
  },
};
