import type {JobBoardElement, JobFeedElement, JobFiltersElement, JobListElement, JobPostingElement} from 'job-widgets';
import type {HTMLAttributes, RefAttributes} from 'react';

type Events = GlobalEventHandlersEventMap;
type Handlers = {[Name in keyof Events as Name extends `job${string}-${string}` ? `on${Name}` : never]?: (event: Events[Name]) => void};
type Properties<E extends HTMLElement> = {[Name in keyof Omit<E, keyof HTMLElement>]?: E[Name] | undefined};
type Props<E extends HTMLElement> = HTMLAttributes<E> & RefAttributes<E> & Handlers & Properties<E>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'job-board': Props<JobBoardElement>;
      'job-feed': Props<JobFeedElement>;
      'job-filters': Props<JobFiltersElement>;
      'job-list': Props<JobListElement>;
      'job-posting': Props<JobPostingElement>;
    }
  }
}
