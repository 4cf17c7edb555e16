import {expect} from '@open-wc/testing';
import type {Note} from '../../src/feed/feed.js';
import {Value} from '../../src/feed/value.js';

function open(raw: unknown) {
  const notes: Note[] = [];
  return {value: new Value(raw, {url: 'https://acme.example/feed/jobs.json', notes}), notes};
}

describe('a member of a value', () => {
  it('is asked for by its name, or by several of which the first that says something counts', () => {
    const {value, notes} = open({a: '', b: 'N/A', c: ' three ', n: '7', d: '2026-11-02', u: 'jobs', t: ['x', 'y']});
    expect(value.text('a', 'b', 'c')).to.equal('three');
    expect(value.rawText('a', 'c')).to.equal(' three ');
    expect(value.number('a', 'n')).to.equal(7);
    expect(value.date('a', 'd')).to.equal('2026-11-02');
    expect([value.webUrl('a', 'u'), value.link('u')]).to.deep.equal(['https://acme.example/feed/jobs', 'https://acme.example/feed/jobs']);
    expect([value.texts('t'), value.items('t').length, value.entries('x'), value.map((item) => item.text(), 't')]).to.deep.equal([['x', 'y'], 2, [], ['x', 'y']]);
    expect([value.rawOf('a', 'c'), value.rawOf('x'), value.rawOf()]).to.deep.equal([' three ', undefined, value.raw]);
    expect(notes).to.deep.equal([]);
  });

  it('is left out with a note, where it stands, if it is something else', () => {
    const {value, notes} = open({a: '', b: {c: true}, 'd/e': 'soon', f: 'javascript:1'});
    expect([value.text('a', 'b'), value.number('b'), value.date('x', 'd/e'), value.link('f'), value.flag('b')]).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    expect(notes.map(({pointer}) => pointer)).to.deep.equal(['/b', '/b', '/d~1e', '/f', '/b']);
  });

  it('may be yes or no, however that is written', () => {
    const {value, notes} = open({yes: [true, 1, '1', 'true'], no: [false, 0, '0', 'false'], unknown: [null, '', 'N/A']});
    const flags = (name: string) => value.entries(name).map((entry) => entry.flag());
    expect([flags('yes'), flags('no'), flags('unknown')]).to.deep.equal([[true, true, true, true], [false, false, false, false], [undefined, undefined, undefined]]);
    expect(notes).to.deep.equal([]);
  });
});
