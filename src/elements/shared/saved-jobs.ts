import type {Posting} from '../../posting/posting.js';
import {StoredJobs} from './stored-jobs.js';

/**
 * The jobs that the candidate has saved. Each is stored because they asked for it, by pressing "Save";
 * before the first one, nothing is.
 */
export const savedJobs = new StoredJobs('job-widgets/saved/1');

const MOST_VIEWED = 20;

/**
 * The jobs that the candidate has looked at lately: none, unless they have asked for that by itself. To
 * save a job is to ask for that job to be remembered, not for all that one reads, so it does not
 * turn this on. That there is a list says that they have asked; to turn it off leaves nothing.
 */
class ViewedJobs extends StoredJobs {
  /** Whether the candidate has asked for it. */
  get isOn(): boolean {
    return this.exists;
  }

  /** To be called when the candidate asks for it, and only then. Gives false if the browser could not do so. */
  turnOn(): boolean {
    return this.isOn || this.replace([]);
  }

  /** Forgets all of them, and that they were asked for. */
  turnOff(): boolean {
    return this.forget();
  }

  /** Does nothing, and gives false, while it is off. */
  override add(posting: Pick<Posting, 'id' | 'title' | 'url'>, url?: string, now?: number): boolean {
    return this.isOn && super.add(posting, url, now);
  }
}

export const viewedJobs = new ViewedJobs('job-widgets/viewed/1', {most: MOST_VIEWED});
