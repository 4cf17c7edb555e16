/** The reader with all that it needs, for a browser; the package has types for its other entry only. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
