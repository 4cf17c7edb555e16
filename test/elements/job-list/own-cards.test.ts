import {expect} from '@open-wc/testing';
import {FULL_JOB, makeJob} from '../../helpers/jobs.js';
import {put, putList, ready} from '../../helpers/page.js';
import {link, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const card = (content: string) => `<template slot="card">${content}</template>`;
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/g, ' ');

describe('<template slot="card">', () => {
  it('is the page\'s own card, with the posting\'s values in its texts', async () => {
    const names = 'id title company places employmentType department team level pay tags posted closes'.split(' ');
    const list = await putList([FULL_JOB], '', card(`<ul>${names.map((name) => `<li>${name}: {{${name}}}</li>`).join('')}</ul>`));
    expect([...list.shadowRoot!.querySelectorAll('.card li')].map(({textContent}) => plain(textContent!))).to.deep.equal([
      'id: pastry-chef', 'title: Pastry Chef', 'company: The Corner Bakery', 'places: Lyon · Lausanne · Anywhere in France',
      'employmentType: Full-time, Season ticket', 'department: Kitchen', 'team: Pastry', 'level: Senior', 'pay: €40,000 – €52,500 a year',
      'tags: bread, cake', 'posted: March 5, 2020', 'closes: November 30, 2099',
    ]);
  });

  it('takes blanks in the braces, leaves what it doesn\'t know, and shows nothing for nothing', async () => {
    const list = await putList([makeJob()], '', card('<p>{{ title }}|{{nonsense}}|{{constructor}}|{title}|{{team}}|</p>'));
    expect(readerText(list)).to.equal('Baker|{{nonsense}}|{{constructor}}|{title}||');
  });

  it('has parts that the page can style', async () => {
    const list = put('<style>job-list::part(price) { border-top: 5px solid }</style><job-list></job-list>').nextElementSibling as HTMLElementTagNameMap['job-list'];
    list.innerHTML = card('<b part="price">{{pay}}</b>');
    list.postings = [FULL_JOB];
    await ready(list);
    expect(getComputedStyle(parts(list, 'price')[0]!).borderTopWidth).to.equal('5px');
  });

  it('is a link as a whole, named as the posting', async () => {
    const list = await putList([FULL_JOB], '', card('<p>Come and bake</p>'));
    const whole = link(list, 'Pastry Chef');
    expect(whole.href).to.equal('https://bakery.example/jobs/pastry-chef');
    const {left, top, width, height} = parts(list, 'card')[0]!.getBoundingClientRect();
    expect(list.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).to.equal(whole);
  });

  it('may come later, change, and go', async () => {
    const list = await putList([makeJob()]);
    list.innerHTML = card('<p>one {{title}}</p>');
    await until(() => readerText(list) === 'one Baker');
    list.innerHTML = card('<p>two {{title}}</p>');
    await until(() => readerText(list) === 'two Baker');
    list.innerHTML = '';
    await until(() => readerText(list) === 'Baker');
  });

  it('follows the page\'s language', async () => {
    const list = await putList([FULL_JOB], '', card('<p>{{posted}}</p>'));
    document.documentElement.lang = 'de';
    await until(() => readerText(list) === '5. März 2020');
  });
});
