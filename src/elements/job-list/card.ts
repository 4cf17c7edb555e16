import {html, nothing, type TemplateResult} from 'lit';
import {isOpen} from '../../posting/date.js';
import {directionOf, languageTag} from '../../posting/language.js';
import type {Posting} from '../../posting/posting.js';
import type {Sort, TextMatches} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {fill} from '../../text/strings.js';

/** Places named on a card; further ones are counted. */
const MOST_PLACES = 2;
/** A card says when a posting closes from this long before. */
const CLOSING_SOON_MS = 14 * 86_400_000;

/** What a card needs besides its posting. */
export interface CardContext {
  readonly formatter: Formatter;
  readonly level: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the query's text found, to be marked. */
  readonly matches: TextMatches | undefined;
  /** The id of the posting that is open. */
  readonly current: string | undefined;
  /** The order that was asked for. */
  readonly sort: Sort | undefined;
  /** Where the posting's link leads. */
  href(posting: Posting): string;
  /** Whether the page puts the posting forward. */
  isFeatured(posting: Posting): boolean;
}

/** The title, which is the link. */
export const renderLink = (posting: Posting, {href, matches, current}: CardContext): TemplateResult => {
  const {id, title, language} = posting;
  return html`<a class="card-link" part="card-link" href=${href(posting)} lang=${languageTag(language) ?? nothing} dir=${directionOf(language)}
    aria-current=${id === current ? 'true' : nothing}>${renderMarked(title, matches)}</a>`;
};

/** A text with what was found in it marked. */
export function renderMarked(text: string, matches: TextMatches | undefined): unknown {
  const marks = matches?.marks(text) ?? [];
  if (marks.length === 0) return text;
  const before = (index: number) => text.slice(index > 0 ? marks[index - 1]![1] : 0, marks[index]?.[0]);
  return [...marks.map(([start, end], index) => html`${before(index)}<mark part="mark">${text.slice(start, end)}</mark>`), before(marks.length)];
}

/** A posting as a card, or as a row of a dense list. */
export const renderCard = (posting: Posting, context: CardContext): TemplateResult => {
  const {formatter, level} = context;
  return html`
    <div class="title" part="title" role="heading" aria-level=${Math.min(level, 6)}>${renderLink(posting, context)}</div>
    ${context.isFeatured(posting) ? html`<span class="featured" part="featured">${formatter.strings.featured}</span>` : nothing}
    ${renderMeta('meta', [...placeItems(posting, formatter), posting.department].map((item) => item && renderMarked(item, context.matches)))}
    ${renderMeta('meta more-meta', [...posting.employmentType.map(formatter.employmentType), ...posting.baseSalary.slice(0, 1).map(formatter.pay), ageItem(posting, context)])}
  `;
};

function renderMeta(names: string, items: readonly unknown[]) {
  const known = items.filter(Boolean);
  if (known.length === 0) return nothing;
  return html`<div class=${names} part="meta">${known.map((item) => html`<span part="meta-item" dir="auto">${item}</span>`)}</div>`;
}

/** The first places, and how many more there are. */
export function placeItems({places}: Posting, {placeWithMode, count, strings}: Formatter): string[] {
  const shown = places.slice(0, MOST_PLACES).map(placeWithMode);
  return places.length > MOST_PLACES ? [...shown, count(strings.morePlaces, places.length - MOST_PLACES)] : shown;
}

/** When it closes if that is soon, that it is closed, or how old it is. */
export function ageItem(posting: Posting, {formatter, now}: CardContext): unknown {
  const {strings, date, age} = formatter;
  const {datePosted, datePostedText, validThrough} = posting;
  if (!isOpen(posting, now)) return strings.closed;
  if (validThrough && Date.parse(validThrough) - now < CLOSING_SOON_MS) {
    return html`<time datetime=${validThrough}>${fill(strings.closesOn, {date: date(validThrough)})}</time>`;
  }
  return datePosted ? html`<time datetime=${datePosted}>${age(datePosted, now)}</time>` : datePostedText;
}
