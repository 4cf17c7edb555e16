import 'job-widgets/define.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {JobApplyEvent, JobSelectEvent} from 'job-widgets';
import {JOBS, LABELS, OTHER_JOBS} from '../data.js';

@Component({
  selector: 'careers-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="turn.set(turn() + 1)">Render again</button>
      <button (click)="others.set(!others())">Other jobs</button>
      <button (click)="order.set(order().toReversed())">Change places</button>
      <button (click)="shown.set(!shown())">Hide or show</button>
      <button (click)="isPlain.set(!isPlain())">Plain or not</button>
      @if (shown()) {
        @for (name of order(); track name) {
          @if (name === 'board') {
            <job-board src="/test/frameworks/jobs.json" facets="department" [layout]="isPlain() ? undefined : 'replace'"
              [attr.heading-level]="isPlain() ? undefined : 3" [searchTexts]="!isPlain()" [labels]="isPlain() ? undefined : {search: labels.search}"
              (job-apply)="hear($event)" (job-view)="add($event.type)">
              <a href="/jobs">Open positions</a>
            </job-board>
          } @else {
            <job-list [postings]="others() ? otherJobs : jobs" layout="rows" [class]="'turn-' + turn()" (job-select)="hear($event)">
              <a href="/jobs">Our favourites</a>
            </job-list>
          }
        }
      }
      <output>{{ heard().join(', ') }}</output>
    </main>
  `,
})
export class CareersPage {
  readonly jobs = JOBS;
  readonly otherJobs = OTHER_JOBS;
  readonly labels = LABELS;
  readonly turn = signal(0);
  readonly others = signal(false);
  readonly order = signal(['board', 'list']);
  readonly shown = signal(true);
  readonly isPlain = signal(false);
  readonly heard = signal<readonly string[]>([]);

  hear(event: JobSelectEvent | JobApplyEvent): void {
    event.preventDefault();
    this.add(`${event.type} ${event.posting.title}`);
  }

  add(words: string): void {
    this.heard.update((before) => [...before, words]);
  }
}
