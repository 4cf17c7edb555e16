import {expect} from '@open-wc/testing';
import {FULL_JOB, makeFeed} from '../../helpers/jobs.js';
import {put, putPosting, ready} from '../../helpers/page.js';
import {elementsIn, parts} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {settled} from '../../helpers/until.js';

/** Every way to run a script or to load something that a text could try. Each would be seen by its name. */
const ATTACKS = [
  '<script>hostile("script")</script>',
  '<img src="/hostile.png" onerror=\'hostile("img")\'>',
  '"><svg onload=hostile("svg")><style>@import "/hostile.css"; * { display: none }</style>',
  '<iframe src="javascript:parent.hostile(\'frame\')"></iframe><object data="/hostile.obj"></object><video src="/hostile.mp4" autoplay></video>',
  'javascript:hostile("url")',
  ' java\nscript:hostile("broken url")',
  'data:text/html,<script>opener.hostile()</script>',
  '[click](javascript:hostile("markdown")) ![](/hostile.png) <javascript:hostile()>',
  '<a href="javascript:hostile(\'href\')" onmouseover="hostile()" style="position: fixed; inset: 0">a</a><form action="/hostile"><button>b</button><input autofocus onfocus="hostile()"></form>',
  '${hostile("template")} {{hostile}} <!--?lit$--> <?lit$123$>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/hostile.png onerror=hostile()&gt;">',
  '<link rel=stylesheet href=/hostile.css><meta http-equiv=refresh content="0;url=/hostile"><base href=//hostile.example>',
  '\u202e\u0000</template></job-list><x-hostile></x-hostile>',
];
/** Every element our own templates and rich text have. */
const OURS = /^(div|p|a|ul|ol|li|dl|dt|dd|span|time|bdi|button|header|article|section|slot|strong|em|code|pre|blockquote|br|nav|table|thead|tbody|tr|td|th|template)$/;
const ATTRIBUTES = /^(class|part|role|lang|dir|href|id|name|tabindex|datetime|type|start|scope|data-id|data-label|disabled|aria-.*)$/;

/** A value of the same shape, with an attack for every text in it. */
function poisoned(value: unknown, attack: string): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, attack));
  if (typeof value !== 'object' || value === null) return attack;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === 'kind' || name === 'format' ? member : poisoned(member, attack)]));
}

function expectOnlyOurs(element: Element) {
  for (const inside of elementsIn(element)) {
    expect(inside.localName, inside.outerHTML.slice(0, 200)).to.match(OURS);
    for (const {name, value} of inside.attributes) {
      expect(name, inside.outerHTML.slice(0, 200)).to.match(ATTRIBUTES);
      if (name === 'href') expect(new URL(value, location.href).protocol).to.match(/^(https?|mailto|tel):$/);
    }
  }
}

describe('a hostile feed', () => {
  const calls: unknown[] = [];
  let resources: number;

  beforeEach(() => {
    (window as unknown as {hostile: unknown}).hostile = (...args: unknown[]) => calls.push(args);
    resources = performance.getEntriesByType('resource').filter(({name}) => name.includes('hostile')).length;
  });

  afterEach(async () => {
    await settled();
    expect(calls.splice(0), 'scripts that ran').to.deep.equal([]);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('hostile')), 'requests that left').to.have.length(resources);
  });

  const FORMATS = ['text', 'html', 'markdown'] as const;
  for (const [index, attack] of ATTACKS.entries()) {
    it(`is only text: attack ${index + 1}, in every member, in every format, in every layout`, async () => {
      for (const format of FORMATS) {
        const job = {...(poisoned(FULL_JOB, attack) as object), title: attack, format, description: attack, detail: undefined, validThrough: undefined};
        const posting = await putPosting(job, 'debug structured-data');
        expectOnlyOurs(posting);
        const {url} = await served(makeFeed([job], {title: attack, language: attack, labels: poisoned({apply: '', jobs: '', places: '', benefits: ''}, attack)}));
        for (const attributes of ['', 'layout="table"', 'group-by="department"']) {
          expectOnlyOurs(await ready(put(`<job-list debug src="${url}" ${attributes}></job-list>`)));
        }
        posting.remove();
      }
    });
  }

  it('fills a card of the page with nothing but words', async () => {
    const [attack] = ATTACKS;
    const {url} = await served(makeFeed([{id: '1', title: attack, department: ATTACKS[1]}]));
    const list = await ready(put(`<job-list src="${url}"><template slot="card"><p title="{{title}}">{{title}} {{department}}</p></template></job-list>`));
    const paragraph = list.shadowRoot!.querySelector('.card p')!;
    expect(paragraph.textContent).to.equal(`${attack} ${ATTACKS[1]}`);
    expect(paragraph.getAttribute('title'), 'attributes are not filled').to.equal('{{title}}');
    expect(paragraph.children).to.have.length(0);
  });

  it('cannot send a label\'s reader elsewhere, nor pollute what all objects share', async () => {
    const job = JSON.parse('{"id": "__proto__", "title": "Baker", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "employmentType": "constructor"}') as object;
    const labels = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": "x", "toString": "x"}') as object;
    const {url} = await served(makeFeed([job], {labels}));
    const list = await ready(put(`<job-list src="${url}" group-by="employment-type"></job-list>`));
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    expect(parts(list, 'group-title')[0]!.textContent).to.match(/^\s*constructor/);
  });
});
