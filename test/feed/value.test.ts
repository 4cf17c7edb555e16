import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Note} from '../../src/feed/feed.js';
import {Value} from '../../src/feed/value.js';

function open(raw: unknown) {
  const notes: Note[] = [];
  return {value: new Value(raw, {url: 'https://acme.example/feed/jobs.json', notes}), notes};
}
const valueOf = (raw: unknown) => open(raw).value;
const noted = (raw: unknown, read: (value: Value) => unknown) => {
  const {value, notes} = open(raw);
  return [read(value), notes.map(({message}) => message)];
};

describe('a value of a document', () => {
  it('knows where it stands, as a JSON pointer', () => {
    const {value, notes} = open({jobs: [{}, {'a/b~c': {'': 1}}]});
    expect(value.pointer).to.equal('');
    const deep = value.get('jobs').items().at(-1)!.get('a/b~c').get('');
    expect(deep.pointer).to.equal('/jobs/1/a~1b~0c/');
    deep.note('Here.');
    expect(notes).to.deep.equal([{pointer: '/jobs/1/a~1b~0c/', message: 'Here.'}]);
  });

  it('keeps its number in the list also where others say nothing', () => {
    expect(valueOf([null, 'a', '', 'b']).items().map(({pointer}) => pointer)).to.deep.equal(['/1', '/3']);
  });

  it('says nothing if it is empty, or a word for that', () => {
    for (const raw of [undefined, null, '', ' \n', [], {}, 'N/A', ' n/a ', 'Unavailable', 'Not specified', 'not\nspecified']) {
      expect(valueOf(raw).known, JSON.stringify(raw)).to.equal(false);
      expect(valueOf(raw).text(), JSON.stringify(raw)).to.equal(undefined);
      expect(valueOf(raw).items()).to.deep.equal([]);
    }
    for (const raw of [0, false, 'no', 'n/a!', [null], {a: null}]) expect(valueOf(raw).known, JSON.stringify(raw)).to.equal(true);
  });

  it('has the members of its own only, also those with dangerous names', () => {
    const value = valueOf(JSON.parse('{"__proto__": {"title": "Baker"}, "constructor": "C"}'));
    expect(value.get('title').known).to.equal(false);
    expect(value.get('toString').known).to.equal(false);
    expect(value.get('hasOwnProperty').raw).to.equal(undefined);
    expect(value.get('constructor').text()).to.equal('C');
    expect(value.get('__proto__').get('title').text()).to.equal('Baker');
    expect(value.has('title')).to.equal(false);
    const others = value.others(new Set(['constructor']))!;
    expect(Object.keys(others)).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(others)).to.equal(Object.prototype);
  });

  it('gives the first of several members that says something', () => {
    const value = valueOf({a: '', b: 'N/A', c: 'three', d: 'four'});
    expect(value.get('a', 'b', 'c').text()).to.equal('three');
    expect(value.get('c', 'a').text()).to.equal('three');
    expect(value.get('a', 'x').known).to.equal(false);
  });

  it('has no members if it is no object', () => {
    for (const raw of [null, 'text', 7, true, ['length'], undefined]) expect(valueOf(raw).get('length').known).to.equal(false);
  });

  it('tells members that are there from those that say something', () => {
    expect(valueOf({a: null}).has('a')).to.equal(true);
    expect(valueOf({a: null}).has('b')).to.equal(false);
    expect(valueOf('a').has('length')).to.equal(false);
  });
});

describe('a text of a document', () => {
  it('is one line, with single blanks', () => {
    expect(valueOf(' Head \n\t baker\u00a0 ').text()).to.equal('Head baker');
    expect(valueOf(' Head \n baker ').rawText()).to.equal(' Head \n baker ');
  });

  it('may be written as a number', () => expect(valueOf(4711).text()).to.equal('4711'));

  it('is left out with a note if it is something else', () => {
    expect(noted(true, (value) => value.text())).to.deep.equal([undefined, ['Left out true: expected a text.']]);
    expect(noted({a: 1}, (value) => value.text())).to.deep.equal([undefined, ['Left out an object: expected a text.']]);
    expect(noted(['a'], (value) => value.rawText())).to.deep.equal([undefined, ['Left out a list: expected a text.']]);
  });

  it('may come alone or in a list', () => {
    expect(valueOf('a').texts()).to.deep.equal(['a']);
    expect(noted(['a', null, 7, {b: 1}], (value) => value.texts())).to.deep.equal([['a', '7'], ['Left out an object: expected a text.']]);
  });
});

describe('a number of a document', () => {
  const numbers: readonly [unknown, number][] = [[7, 7], [-7.5, -7.5], ['7', 7], ['60,000', 60000], ['1 250 000', 1250000], ['1\u00a0000.50', 1000.5], [0, 0]];
  for (const [raw, number] of numbers) it(`may be ${JSON.stringify(raw)}`, () => expect(valueOf(raw).number()).to.equal(number));

  for (const raw of ['many', '$60,000', '60.000,50', true, {value: 1}, [7], 'Infinity', '1e999']) {
    it(`is left out with a note if it is ${JSON.stringify(raw)}`, () => {
      const [number, notes] = noted(raw, (value) => value.number());
      expect(number).to.equal(undefined);
      expect(notes).to.have.lengthOf(1);
    });
  }
});

describe('an address of a document', () => {
  it('is relative to the document', () => {
    expect(valueOf('page-2.json').webUrl()).to.equal('https://acme.example/feed/page-2.json');
    expect(valueOf(' /apply ').link()).to.equal('https://acme.example/apply');
  });

  it('is left out with a note if it is not safe', () => {
    expect(noted('javascript:alert(1)', (value) => value.link())).to.deep.equal([
      undefined,
      ['Left out "javascript:alert(1)": expected a web address, mailto: or tel: link.'],
    ]);
    expect(noted('mailto:jobs@acme.example', (value) => value.webUrl())[1]).to.have.lengthOf(1);
    expect(noted('mailto:jobs@acme.example', (value) => value.link())[1]).to.have.lengthOf(0);
  });

  it('is not quoted at length', () => {
    const [, [message]] = noted(`data:${'x'.repeat(1e6)}`, (value) => value.link()) as [undefined, [string]];
    expect(message.length).to.be.below(200);
  });
});

it('a date is left out with a note if it is none', () => {
  expect(noted('soon', (value) => value.date())).to.deep.equal([undefined, ['Left out "soon": expected a date such as "2026-11-30".']]);
  expect(noted('', (value) => value.date())).to.deep.equal([undefined, []]);
});

it('nothing that a value holds makes reading it throw', () => {
  fc.assert(fc.property(fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true}), (raw) => {
    const {value} = open(raw);
    for (const read of [value, ...value.items(), value.get('a'), value.get('toString', '', '__proto__')]) {
      read.text(), read.texts(), read.number(), read.date(), read.link(), read.webUrl(), read.others(new Set());
    }
  }));
});
