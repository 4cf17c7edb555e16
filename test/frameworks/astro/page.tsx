import {createElement, type ComponentType} from 'react';
import {hydrateRoot} from 'react-dom/client';

export {App} from '../react/app.js';

/** What Astro's integration of React gives an island: it takes over what the server has rendered. */
export default (island: Element) =>
  (component: ComponentType, props: object): void =>
    void hydrateRoot(island, createElement(component, props));
