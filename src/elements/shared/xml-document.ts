import {html, render} from 'lit';
import {parseDocument} from './parse-document.js';

/** What Lit makes of a template; these names of its are the same in all its builds. */
interface Rendered {
  readonly _$AH: {readonly _$AD: {readonly constructor: {createElement(markup: string): HTMLTemplateElement}}};
}

/**
 * Lit has its templates parsed by the page. In an XHTML document that is XML, which they are not: there, they are
 * parsed in a document of their own. What is rendered is made for the page in any case.
 */
export function parseTemplatesAsHtml(): void {
  const {_$AD: {constructor: Template}} = (render(html` `, new DocumentFragment()) as unknown as Rendered)._$AH;
  Template.createElement = (markup) => parseDocument(`<template>${markup}</template>`).querySelector('template')!;
}
