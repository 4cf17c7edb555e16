/** What is built, by its path; another copy of it by JOB_WIDGETS_LIB. */
const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);

/** @param {string} path in lib/ */
export const load = (path) => import(new URL(path, lib).href);
