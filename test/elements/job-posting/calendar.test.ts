import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {FULL_JOB} from '../../helpers/jobs.js';
import {putPosting} from '../../helpers/page.js';
import {button} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const {click} = HTMLAnchorElement.prototype;
const downloads: HTMLAnchorElement[] = [];

describe('the calendar button', () => {
  beforeEach(() => {
    HTMLAnchorElement.prototype.click = function () {
      downloads.push(this);
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    downloads.splice(0);
  });

  it('saves the closing date as a file for a calendar', async () => {
    const posting = await putPosting({...FULL_JOB, url: 'https://bakery.example/1'}, 'actions="calendar"');
    const events = record(posting, 'job-share');
    button(posting, 'Add deadline to calendar').click();
    const file = await until(() => downloads[0]);
    expect(file.download).to.equal('Pastry Chef.ics');
    const answer = await fetch(file.href);
    expect(answer.headers.get('content-type')).to.match(/^text\/calendar/);
    const text = (await answer.text()).replaceAll('\r\n ', '');
    expect(text).to.contain('\r\nDTSTART;VALUE=DATE:20991130\r\n').and.to.contain('\r\nSUMMARY:Application deadline: Pastry Chef – The Corner Bakery\r\n');
    expect(text).to.contain('\r\nURL:https://bakery.example/1\r\n');
    expect(events.map(({method}) => method)).to.deep.equal(['calendar']);
  });
});
