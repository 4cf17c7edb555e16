import {html, nothing, type TemplateResult} from 'lit';
import type {Section} from '../../posting/section.js';
import {isSectionKind} from '../../posting/section-kind.js';
import {directionOf, languageTag} from '../../posting/language.js';
import type {Strings} from '../../text/strings.js';
import {renderRichText} from '../shared/rich-text.js';

/** The sections to show. @param kinds an attribute's list of kinds in order; without it, all */
export function chooseSections(sections: readonly Section[], kinds: string | undefined): readonly Section[] {
  const wanted = kinds?.split(/[\s,]+/).filter(isSectionKind);
  return wanted?.length ? wanted.flatMap((wantedKind) => sections.filter(({kind}) => kind === wantedKind)) : sections;
}

/** One section, with what the page puts before and after it. @param level of its heading */
export function renderSection({kind, title, content}: Section, level: number, language: string | undefined, strings: Strings): TemplateResult {
  // A legal text that comes without a heading needs none: it stands last, and apart.
  const heading = title ?? (kind === 'equal-opportunity' ? '' : strings.sections[kind]);
  const headingLanguage = title ? language : strings.language;
  return html`<div class="section-place ${kind}">
    <slot name="before-${kind}"></slot>
    <section class="section" part="section section-${kind}">
      ${heading ? html`<div class="section-title" part="section-title" role="heading" aria-level=${Math.min(level, 6)} lang=${languageTag(headingLanguage) ?? nothing} dir=${directionOf(headingLanguage)}>${heading}</div>` : nothing}
      <div class="section-body" part="section-body" lang=${languageTag(language) ?? nothing} dir=${directionOf(language)}>${renderRichText(content, level + 1)}</div>
    </section>
    <slot name="after-${kind}"></slot>
  </div>`;
}
