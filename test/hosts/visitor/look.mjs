/** What our elements look like: what must be so on every page, and what must be as on a plain one. */
import {deep, isShown, seen} from './deep.mjs';

const OURS = ['job-board', 'job-filters', 'job-list', 'job-posting'];
/** What one presses: at least this high and wide. */
const CONTROLS = '[part~=search-input], [part~=button], [part~=option], [part~=apply], select';
const LEAST_SIZE = 44;
const TEXTS = '[part~=title], [part~=meta-item], [part~=button], [part~=apply], [part~=section-title], [part~=section-body], [part~=option-label], [part~=search-input], [part~=count]';
const LEAST_CONTRAST = 3;
const LEAST_FONT_SIZE = 9;

/** Parts whose look is compared, and how: lengths as parts of the element's own font size, which it inherits. */
const COMPARED = ['search', 'search-input', 'facet-button', 'panel', 'option', 'list', 'item', 'card-link', 'apply', 'section', 'section-title', 'back'];
const KEYWORDS = ['display', 'position', 'float', 'visibility', 'opacity', 'box-sizing', 'overflow-x', 'text-align', 'animation-name', 'pointer-events'];
const LENGTHS = ['font-size', 'padding-top', 'padding-inline-start', 'margin-top', 'margin-inline-start', 'row-gap'];
const PIXELS = ['border-top-width', 'min-height'];

/** @returns {Record<string, string>} by element and part: its compared styles */
export function compared() {
  const looks = {};
  for (const host of topLevel()) {
    const unit = parseFloat(getComputedStyle(host).fontSize);
    for (const part of COMPARED) {
      const element = seen(`[part~=${part}]`, host)[0];
      if (element) looks[`${host.localName} ${part}`] = describe(element, [...KEYWORDS, ...LENGTHS, ...PIXELS], unit);
    }
  }
  return looks;
}

const topLevel = () => OURS.flatMap((tag) => deep(tag).filter((element) => isShown(element) && !/^job-/.test(element.getRootNode().host?.localName ?? '')));

function describe(element, names, unit) {
  const style = getComputedStyle(element);
  const inEms = (value) => String(Math.round((parseFloat(value) / unit) * 20) / 20);
  return names.map((name) => {
    const value = style.getPropertyValue(name);
    if (PIXELS.includes(name)) return `${name} ${Math.round(parseFloat(value)) || 0}`;
    return `${name} ${LENGTHS.includes(name) && /px$/.test(value) ? inEms(value) : value}`;
  }).join('; ');
}

/** What is wrong whatever the page looks like: too small, faint, or sticking out. */
export function faults() {
  return topLevel().flatMap((host) => [
    ...seen(CONTROLS, host).filter(isSmall).map((element) => `small: ${nameOf(element)} ${sizeOf(element)}`),
    ...seen(TEXTS, host).flatMap(faintness),
    ...seen('*', host).filter((element) => sticksOut(element, host)).slice(0, 3).map((element) => `sticks out of ${host.localName}: ${nameOf(element)} ${sizeOf(element)}`),
  ]);
}

const nameOf = (element) => `${element.localName}[${element.getAttribute('part') ?? element.className}]`;

function sizeOf(element) {
  const {width, height} = element.getBoundingClientRect();
  return `${Math.round(width)} x ${Math.round(height)}`;
}

/** In pixels of the candidate: a page's `zoom` changes both. */
function isSmall(element) {
  const {width, height} = element.getBoundingClientRect();
  return Math.min(width, height) < LEAST_SIZE - 0.5;
}

function sticksOut(element, host) {
  if (element.closest('.hidden, svg')) return false;
  const inner = element.getBoundingClientRect();
  const outer = host.getBoundingClientRect();
  return inner.width > 1 && (inner.right > outer.right + 1 || inner.left < outer.left - 1);
}

function faintness(element) {
  const {color, fontSize} = getComputedStyle(element);
  const ground = groundOf(element);
  const contrast = contrastOf(paint(ground.concat(color)), paint(ground));
  if (parseFloat(fontSize) < LEAST_FONT_SIZE) return [`small text: ${nameOf(element)} ${fontSize}`];
  return contrast < LEAST_CONTRAST ? [`faint: ${nameOf(element)} ${color}, contrast ${contrast.toFixed(1)}`] : [];
}

/** The grounds behind an element, from the outermost on; white is behind all. */
function groundOf(element) {
  const grounds = [];
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) grounds.unshift(getComputedStyle(at).backgroundColor);
  return ['white', ...grounds];
}

const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true});
const painted = new Map();

/** What several colours above each other look like, in any notation that the browser knows. */
function paint(colors) {
  const key = colors.filter((color) => color !== 'rgba(0, 0, 0, 0)').join(' ');
  if (!painted.has(key)) {
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    painted.set(key, Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3)));
  }
  return painted.get(key);
}

/** As WCAG 2 has it. */
function contrastOf(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels) {
  const [red, green, blue] = channels.map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
