import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import ts from 'typescript';
import {temporaryFolder} from './packed.mjs';
import {typesOf} from './schema-types.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = readJson('src/feed/formats/job-feed.schema.json');
const job = (members) => ({version: 1, jobs: [{id: 'baker', title: 'Baker', ...members}]});

describe('the schema of a job feed', () => {
  const ajv = new Ajv({strict: true, allErrors: true, allowUnionTypes: true});
  const validate = ajv.compile(schema);
  const errors = (document) => (validate(document) ? [] : validate.errors.map(({instancePath, message}) => `${instancePath} ${message}`));

  it('is a schema', () => assert.equal(ajv.validateSchema(schema), true));

  for (const path of readdirSync('demo/feeds', {recursive: true}).filter((name) => name.endsWith('.json')).map((name) => join('demo/feeds', name))) {
    const document = readJson(path);
    // A demo may also show the feed of a vendor, or one posting of a longer feed.
    if (!('version' in document && 'jobs' in document)) continue;
    it(`accepts ${path}`, () => assert.deepEqual(errors(document), []));
  }

  it('accepts every form that it describes', () => {
    assert.deepEqual(errors(job({})), []);
    assert.deepEqual(errors({...job({}), synonyms: [['SRE', 'site reliability']]}), []);
    assert.deepEqual(errors(job({id: 7, places: 'Berlin', baseSalary: 50000, employmentType: 'Intern', benefits: ['Bread'], about: {title: 'Bake!', content: ['a']}, ovens: 3})), []);
    assert.deepEqual(errors(job({places: [{workMode: 'remote'}], baseSalary: [{minValue: 1, unitText: 'HOUR'}, 'a lot'], hiringOrganization: {name: 'Acme'}, sections: [{kind: 'other', content: ''}]})), []);
  });

  const WRONG = {
    'a list of postings': [{id: 'baker', title: 'Baker'}],
    'no version': {jobs: []},
    'another version': {version: 2, jobs: []},
    'no jobs': {version: 1},
    'a posting without an id': {version: 1, jobs: [{title: 'Baker'}]},
    'a posting without a title': {version: 1, jobs: [{id: 'baker'}]},
    'an empty title': job({title: ''}),
    'a work mode that is none': job({places: {name: 'Mars', workMode: 'floating'}}),
    'a misspelled member of a place': job({places: {city: 'Berlin'}}),
    'a misspelled member of a pay': job({baseSalary: {min: 1}}),
    'a pay in words where numbers belong': job({baseSalary: {minValue: '50,000'}}),
    'a period that is none': job({baseSalary: {minValue: 1, unitText: 'YEARLY'}}),
    'a section without a text': job({sections: [{title: 'Fun'}]}),
    'a section of an unknown kind': job({sections: [{kind: 'perks', content: 'Bread'}]}),
    'a text that is a number': job({about: 7}),
    'a format that is none': job({format: 'rtf'}),
    'a label that is no text': {version: 1, jobs: [], labels: {apply: null}},
    'synonyms that are no lists': {version: 1, jobs: [], synonyms: ['SRE', 'site reliability']},
    'an organization without a name': job({hiringOrganization: {url: 'https://acme.example'}}),
  };
  for (const [name, document] of Object.entries(WRONG)) {
    it(`refuses ${name}`, () => assert.notDeepEqual(errors(document), []));
  }
});

describe('the types of a job feed', () => {
  const TYPES = ['JobFeed', 'JobFeedPosting', 'JobFeedText', 'JobFeedSection', 'JobFeedOrganization', 'JobFeedPlace', 'JobFeedAddress', 'JobFeedPay', 'JobFeedRange'];

  it('are those that the schema describes, in both directions', () => assert.deepEqual(differing(schema), []));

  const CHANGES = {
    'a member that the types lack': ({properties}) => (properties.motto = {type: 'string'}),
    'a member less': ({properties}) => delete properties.updated,
    'a member that must be there': ({required}) => required.push('title'),
    'a member that may be missing': ({$defs}) => $defs.posting.required.pop(),
    'a further type': ({$defs}) => $defs.posting.properties.id.type.push('boolean'),
    'a type less': ({$defs}) => $defs.pay.anyOf.pop(),
    'a further word': ({$defs}) => $defs.format.enum.push('rtf'),
    'unknown members where they are none': ({$defs}) => delete $defs.section.additionalProperties,
    'a list that may be one': ({$defs}) => ($defs.posting.properties.tags = {anyOf: [{type: 'string'}, $defs.posting.properties.tags]}),
  };
  for (const [name, change] of Object.entries(CHANGES)) {
    it(`are not those of a schema with ${name}`, () => {
      const changed = structuredClone(schema);
      change(changed);
      assert.notDeepEqual(differing(changed), []);
    });
  }

  /** The names of the types that are not identical, also in what is optional, to what a schema describes. */
  function differing(of) {
    const path = join(temporaryFolder(), 'schema.ts');
    const source = resolve('src/feed/formats/job-feed-types.js').replaceAll('\\', '/');
    const identical = 'type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;';
    const checks = TYPES.map((name) => `export const is${name}: Identical<Schema.${name}, Types.${name}> = true;`);
    writeFileSync(path, [`import type * as Types from ${JSON.stringify(source)};`, identical, `namespace Schema {\n${typesOf(of)}\n}`, ...checks].join('\n'));
    const options = {strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext};
    const messages = ts.getPreEmitDiagnostics(ts.createProgram([path], options)).map(({messageText, file, start}) => {
      const line = file?.text.slice(file.text.lastIndexOf('\n', start) + 1, file.text.indexOf('\n', start)) ?? '';
      return /const is(\w+)/.exec(line)?.[1] ?? ts.flattenDiagnosticMessageText(messageText, '\n');
    });
    return [...new Set(messages)];
  }
});
