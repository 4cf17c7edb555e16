import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import {apart, beside} from '../../text/direction.js';
import type {Formatter} from '../../text/formatter.js';
import type {CardContext} from './card.js';

/** What a page's `<template slot="card">` can name between double braces. */
function cardValues(posting: Posting, {place, employmentType, pay, date, age}: Formatter, now: number): Record<string, string> {
  const {datePosted, datePostedText = '', validThrough} = posting;
  return {
    id: posting.id,
    title: posting.title,
    company: posting.hiringOrganization?.name ?? '',
    places: beside(posting.places.map(place)),
    employmentType: posting.employmentType.map(employmentType).join(', '),
    department: posting.department ?? '',
    team: posting.team ?? '',
    level: posting.level ?? '',
    pay: posting.baseSalary.map(pay).join(', '),
    tags: posting.tags.join(', '),
    posted: datePosted ? date(datePosted) : datePostedText,
    age: datePosted ? age(datePosted, now) : datePostedText,
    closes: validThrough ? date(validThrough) : '',
  };
}

/**
 * Cards of the page's own making. `{{title}}` in a text of the template becomes the posting's
 * title. Only texts are filled, never attributes: a feed can put nothing but words into it.
 */
export class OwnCards {
  #cards = new WeakMap<Posting, Element>();
  #template: HTMLTemplateElement | undefined;
  #formatter: Formatter | undefined;

  /** The card of a posting, made once for a template and language. */
  render(template: HTMLTemplateElement, posting: Posting, {formatter, now, href, current}: CardContext): TemplateResult {
    if (template !== this.#template || formatter !== this.#formatter) this.#cards = new WeakMap();
    this.#template = template;
    this.#formatter = formatter;
    const card = this.#cards.get(posting) ?? fillCard(template, cardValues(posting, formatter, now));
    this.#cards.set(posting, card);
    return html`<a class="card-link whole" part="card-link" href=${href(posting)} aria-label=${posting.title}
      aria-current=${posting.id === current ? 'true' : nothing}></a>${card}`;
  }
}

function fillCard(template: HTMLTemplateElement, values: Readonly<Record<string, string>>): Element {
  const page = template.ownerDocument;
  const card = page.createElement('div');
  card.className = 'own';
  card.append(page.importNode(template.content, true));
  const texts = page.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue!;
    text.nodeValue = words.replace(/\{\{\s*(\w+)\s*\}\}/g, (typed, name: string) => (Object.hasOwn(values, name) ? apart(values[name]!, words) : typed));
  }
  return card;
}
