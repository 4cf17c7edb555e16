/** The demo's boards, used as a candidate uses them. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hostPages} from '../helpers/host-pages.mjs';

describe('the demo', () => {
  let pages;
  before(async () => (pages = await hostPages()));
  after(() => pages.close());

  describe('a careers page', () => {
    it('finds engineers for "enginer", opens one, and goes Back to the list', async () => {
      const {page, complaints, searchbox, link, heading, says, address} = await pages.visit('/demo/board.html');
      await says('181 jobs');
      await searchbox('Search jobs').fill('enginer');
      await link('Security Engineer').click();
      await heading('Security Engineer').wait();
      assert.match(address(), /^\/demo\/board\.html\?jobs-q=enginer&job=security-engineer/);
      await page.goBack();
      await page.waitForFunction(() => !location.search.includes('job='));
      assert.equal(address(), '/demo/board.html?jobs-q=enginer');
      await link('Security Engineer').wait();
      assert.deepEqual(complaints, []);
    });

    it('filters by a facet of the company’s own, by its own name', async () => {
      const {complaints, button, checkbox, says, address} = await pages.visit('/demo/board.html');
      await button('Shift').click();
      await checkbox('Nights 23').click();
      await says('23 of 181 jobs');
      assert.equal(address(), '/demo/board.html?jobs-shift=night');
      assert.deepEqual(complaints, []);
    });

    it('shows on a phone what a link asks: the posting alone, with the way back', async () => {
      const {complaints, heading, link, searchbox} = await pages.visit('/demo/board.html?jobs-shift=night&job=cook-night-galley-kiel', {width: 390, height: 844});
      await heading('Cook, Night Galley').wait();
      await link('Back to 23 jobs').click();
      await searchbox('Search jobs').wait();
      assert.deepEqual(complaints, []);
    });
  });

  describe('a page with a router', () => {
    it('writes the board’s addresses itself, and goes Back over its sections', async () => {
      const {page, complaints, searchbox, link, heading, says, address} = await pages.visit('/demo/router/');
      await heading('Harbour').wait();
      await link('Jobs').click();
      await searchbox('Search jobs').fill('purser');
      await says('of 181 jobs');
      await page.waitForFunction(() => location.search === '?jobs-q=purser');
      await link('Ships').click();
      await heading('Ships').wait();
      await page.goBack();
      await searchbox('Search jobs').wait();
      assert.equal(address(), '/demo/router/jobs?jobs-q=purser');
      await page.goBack();
      await heading('Harbour').wait();
      assert.deepEqual(complaints, []);
    });

    it('opens a posting at a path of its own, also when that is loaded', async () => {
      const {page, complaints, link, heading, says, address} = await pages.visit('/demo/router/jobs/check-in-agent-seattle');
      await heading('Check-in Agent').wait();
      await link('Linesperson, On Call').click();
      await heading('Linesperson, On Call').wait();
      assert.equal(address(), '/demo/router/jobs/linesperson-on-call-bellingham');
      await page.goBack();
      await says('Check-in Agent');
      assert.equal(address(), '/demo/router/jobs/check-in-agent-seattle');
      assert.deepEqual(complaints, []);
    });
  });

  it('keeps two boards apart in one address', async () => {
    const {page, complaints, button, checkbox, link, heading, says, address} = await pages.visit('/demo/boards.html');
    await says('37 jobs');
    await link('Boat Master, Tender Vessel').click();
    await heading('About the role').wait();
    await button('Level').click();
    await checkbox('Lead 2').click();
    await page.waitForFunction(() => location.search.includes('sea-level'));
    assert.equal(address(), '/demo/boards.html?light-job=boat-master-bergen&sea-level=lead');
    await page.goBack();
    await says('37 jobs');
    assert.equal(address(), '/demo/boards.html?light-job=boat-master-bergen');
    await link('Security Engineer').click();
    await page.waitForSelector('>>> dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('sea-job'));
    assert.deepEqual(complaints, []);
  });

  it('lays filters, list and posting out beside each other', async () => {
    const {complaints, checkbox, link, heading, says} = await pages.visit('/demo/parts.html', {width: 1400, height: 900});
    await Promise.all([says('181 jobs'), says('Show 10 more')]);
    await checkbox('Technology 22').click();
    await says('22 of 181 jobs');
    await link('Security Engineer').click();
    await heading('Security Engineer').wait();
    assert.deepEqual(complaints, []);
  });

  it('shows a board on a stranger’s page from two lines', async () => {
    const {page, complaints, searchbox, link, says, address} = await pages.visit('/demo/partner.html');
    await searchbox('Search jobs').fill('shop');
    await says('of 10 jobs');
    await link('Shop Assistant').click();
    await says('Back to');
    await page.goBack();
    await searchbox('Search jobs').wait();
    assert.equal(address(), '/demo/partner.html?jobs-q=shop');
    assert.deepEqual(complaints, []);
  });
});
