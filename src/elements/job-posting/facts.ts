import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Formatter} from '../../text/formatter.js';

/** What is known of a posting besides its texts: a list of names and values, without the unknown. */
export function renderFacts(posting: Posting, formatter: Formatter): TemplateResult {
  const {strings} = formatter;
  return html`<dl class="facts" part="meta">
    ${renderFact(strings.places, posting.places.map(formatter.placeWithMode))}
    ${renderFact(strings.employmentType, posting.employmentType.map(formatter.employmentType))}
    ${renderFact(strings.department, [posting.department])}
    ${renderFact(strings.team, [posting.team])}
    ${renderFact(strings.level, [posting.level])}
    ${renderFact(strings.baseSalary, posting.baseSalary.map(formatter.pay))}
    ${posting.datePosted ? renderDate(strings.datePosted, posting.datePosted, formatter) : renderFact(strings.datePosted, [posting.datePostedText])}
    ${renderDate(strings.validThrough, posting.validThrough, formatter)}
  </dl>`;
}

function renderFact(label: string, values: readonly unknown[]) {
  const known = values.filter(Boolean);
  if (known.length === 0) return nothing;
  return html`<div class="fact" part="meta-item"><dt part="meta-label">${label}</dt>${known.map((value) => html`<dd part="meta-value" dir="auto">${value}</dd>`)}</div>`;
}

const renderDate = (label: string, iso: string | undefined, {date}: Formatter) =>
  renderFact(label, [iso && html`<time datetime=${iso}>${date(iso)}</time>`]);
