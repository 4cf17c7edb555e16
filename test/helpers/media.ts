import {executeServerCommand} from '@web/test-runner-commands';

/** What a page can ask of its medium: `print`, and features by their CSS names. */
export interface Medium {
  readonly media?: 'screen' | 'print';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Shows the page as on another medium; what isn't named is as usual. Gives false in an engine that can't. */
export const showOn = ({media = 'screen', ...features}: Medium): Promise<boolean> =>
  executeServerCommand('media', {media, features: Object.entries(features).map(([name, value]) => ({name, value}))});
