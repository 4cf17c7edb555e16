import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {calendarFile, type CalendarEvent} from '../../src/posting/calendar.js';

const NOW = Date.parse('2026-11-01T12:34:56.789Z');
const EVENT: CalendarEvent = {id: '1 https://bakery.example/1', title: 'Deadline: Baker', start: '2026-11-30', url: 'https://bakery.example/1'};
const file = (members: Partial<CalendarEvent> = {}): string => calendarFile({...EVENT, ...members}, NOW);

/** The lines as a calendar reads them: put together again. */
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const line = (text: string, name: string): string | undefined => lines(text).find((one) => one.startsWith(name));

describe('a calendar file', () => {
  it('is one event, which can be put in again without standing there twice', () => {
    expect(lines(file())).to.deep.equal([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//job-widgets//job-widgets//EN',
      'BEGIN:VEVENT', 'UID:1 https://bakery.example/1', 'DTSTAMP:20261101T123456Z', 'DTSTART;VALUE=DATE:20261130',
      'SUMMARY:Deadline: Baker', 'DESCRIPTION:https://bakery.example/1', 'URL:https://bakery.example/1', 'TRANSP:TRANSPARENT',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Deadline: Baker', 'TRIGGER:-PT15H', 'END:VALARM',
      'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('has the whole day of a date', () => expect(line(file({start: '2027-02-03'}), 'DTSTART')).to.equal('DTSTART;VALUE=DATE:20270203'));

  it('has a time with its zone in UTC', () => {
    expect(line(file({start: '2026-11-30T23:30:00Z'}), 'DTSTART')).to.equal('DTSTART:20261130T233000Z');
    expect(line(file({start: '2026-11-30T23:30:00.5+01:00'}), 'DTSTART')).to.equal('DTSTART:20261130T223000Z');
    expect(line(file({start: '2026-11-30T23:30-05:00'}), 'DTSTART')).to.equal('DTSTART:20261201T043000Z');
  });

  it('has a time without a zone as one of the reader\'s own', () => {
    expect(line(file({start: '2026-11-30T17:00:05'}), 'DTSTART')).to.equal('DTSTART:20261130T170005');
    expect(line(file({start: '2026-11-30T17:00'}), 'DTSTART')).to.equal('DTSTART:20261130T170000');
    expect(line(file({start: '2026-11-30T17:00:05.25'}), 'DTSTART')).to.equal('DTSTART:20261130T170005');
  });

  it('reminds on the day before: of a day in the morning, of a time at that time', () => {
    expect(line(file(), 'TRIGGER')).to.equal('TRIGGER:-PT15H');
    expect(line(file({start: '2026-11-30T17:00:00Z'}), 'TRIGGER')).to.equal('TRIGGER:-P1D');
  });

  it('writes out what has a meaning of its own', () => {
    expect(line(file({title: 'Baker; cook, \\ both\nor\r\nneither'}), 'SUMMARY')).to.equal('SUMMARY:Baker\\; cook\\, \\\\ both\\nor\\nneither');
  });

  it('cannot be added to by a title or an id', () => {
    for (const attack of ['x\r\nATTACH:https://hostile.example', 'x\nEND:VEVENT', 'x\rBEGIN:VEVENT', 'x\u0085END:VEVENT', 'x\u0000\u0007y']) {
      const hostile = file({title: attack, id: attack, url: `https://bakery.example/${attack}`});
      expect(lines(hostile).map((one) => /^[A-Z]+/.exec(one)?.[0])).to.deep.equal(lines(file()).map((one) => /^[A-Z]+/.exec(one)?.[0]));
    }
  });

  it('has no line of more than 75 octets, and no character cut in two, whatever is in it', () => {
    const texts = fc.oneof(fc.string({unit: 'binary', maxLength: 400}), fc.stringMatching(/^[äあ🍞\\;,\r\n a]{0,200}$/u));
    fc.assert(fc.property(texts, texts, (title, id) => {
      const text = file({title, id});
      // Throws at half a character.
      const octets = text.split('\r\n').map((one) => encodeURIComponent(one).replace(/%../g, 'x').length);
      expect(Math.max(...octets)).to.be.at.most(75);
      const summary = line(text, 'SUMMARY:')!.slice('SUMMARY:'.length);
      const read = summary.replace(/\\(.)/gu, (_, character: string) => (character === 'n' ? '\n' : character));
      expect(read).to.equal(title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
    }));
  });
});
