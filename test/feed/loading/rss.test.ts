import {expect} from '@open-wc/testing';
import {plain, read} from './texts.js';

const rss = (items: string, channel = '', attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${attributes}><channel><title>The Corner Bakery</title><link>https://bakery.example/jobs</link>${channel}${items}</channel></rss>`;
const TT = 'xmlns:tt="https://teamtailor.com/locations"';

const first = async (text: string, url?: string) => {
  const feed = await read(text, url ? {url} : {});
  return {feed, job: plain(feed.postings[0]!)};
};

describe('RSS with jobs', () => {
  it('is read: Teamtailor\'s', async () => {
    const {feed, job} = await first(rss(`<item>
      <title>Pastry Chef </title>
      <description>&lt;p&gt;You bake &lt;b&gt;cake&lt;/b&gt; &amp;amp; bread.&lt;/p&gt;</description>
      <pubDate>Thu, 23 Apr 2026 12:41:59 +0200</pubDate>
      <link>https://bakery.example/jobs/1-pastry-chef</link>
      <remoteStatus>hybrid</remoteStatus>
      <guid>fb63bcb7</guid>
      <tt:locations>
        <tt:location><tt:name>HQ</tt:name><tt:address>1 rue du Pain</tt:address><tt:zip>69001</tt:zip><tt:city>Lyon</tt:city><tt:country>France</tt:country></tt:location>
        <tt:location><tt:name>Basel</tt:name><tt:city/><tt:country>Switzerland</tt:country></tt:location>
      </tt:locations>
      <tt:department>Kitchen</tt:department><tt:role>Pastry</tt:role>
    </item>`, '<language>en</language>', TT));
    expect(feed).to.include({format: 'rss', title: 'The Corner Bakery', url: 'https://bakery.example/jobs', language: 'en'});
    expect(feed.notes).to.deep.equal([]);
    expect(job).to.deep.include({
      id: 'fb63bcb7',
      title: 'Pastry Chef',
      url: 'https://bakery.example/jobs/1-pastry-chef',
      hiringOrganization: {name: 'The Corner Bakery'},
      department: 'Kitchen',
      team: 'Pastry',
      datePosted: '2026-04-23T10:41:59.000Z',
      language: 'en',
    });
    expect(job.places).to.deep.equal([
      {streetAddress: '1 rue du Pain', postalCode: '69001', addressLocality: 'Lyon', addressCountry: 'France', workMode: 'hybrid'},
      {name: 'Basel', addressCountry: 'Switzerland', workMode: 'hybrid'},
    ]);
    expect(job.sections).to.deep.equal([{format: 'html', content: '<p>You bake <b>cake</b> &amp; bread.</p>'}]);
  });

  it('knows how Teamtailor writes remote work', async () => {
    for (const [status, modes] of [['fully', ['remote']], ['none', []], ['temporary', []]] as const) {
      const {job} = await first(rss(`<item><title>A</title><guid>1</guid><remoteStatus>${status}</remoteStatus></item>`, '', TT));
      expect(job.places.map(({workMode}) => workMode), status).to.deep.equal(modes);
    }
  });

  it('goes on by the offset after a full page of Teamtailor\'s', async () => {
    const items = (count: number) => Array.from({length: count}, (_, index) => `<item><title>Job ${index}</title><guid>${index}</guid></item>`).join('');
    const nextOf = async (count: number, query: string, attributes = TT) => (await read(rss(items(count), '', attributes), {url: `https://bakery.example/jobs.rss${query}`})).next;
    expect(await nextOf(100, '')).to.equal('https://bakery.example/jobs.rss?offset=100');
    expect(await nextOf(100, '?offset=100')).to.equal('https://bakery.example/jobs.rss?offset=200');
    expect(await nextOf(99, '')).to.equal(undefined);
    expect(await nextOf(100, '', '')).to.equal(undefined);
  });

  it('is read: WP Job Manager\'s', async () => {
    const {job} = await first(rss(`<item>
      <title>Baker</title><link>https://bakery.example/job/baker/</link>
      <guid isPermaLink="false">https://bakery.example/?post_type=job_listing&#038;p=100</guid>
      <description><![CDATA[You bake…]]></description><content:encoded><![CDATA[<p>You bake every day.</p>]]></content:encoded>
      <job_listing:location><![CDATA[Lyon, France | Basel]]></job_listing:location><job_listing:job_type>Full Time</job_listing:job_type>
      <job_listing:company>The Corner Bakery</job_listing:company><job_listing:salary>€40,000</job_listing:salary>
    </item>`, '', 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:job_listing="https://bakery.example"'));
    expect(job).to.deep.include({
      id: 'https://bakery.example/?post_type=job_listing&p=100',
      url: 'https://bakery.example/job/baker/',
      hiringOrganization: {name: 'The Corner Bakery'},
      employmentType: ['FULL_TIME'],
      baseSalary: [{minValue: 40000, maxValue: 40000, currency: 'EUR'}],
    });
    expect(job.places.map(({name}) => name)).to.deep.equal(['Lyon, France', 'Basel']);
    expect(job.sections.map(({content}) => content)).to.deep.equal(['<p>You bake every day.</p>']);
  });

  it('is read: a job board\'s, with the company before the title where that is its habit', async () => {
    const item = '<item><title>Bread: Ltd: Baker</title><region>Anywhere in the World</region><category>Kitchen</category><category>Bread, Cake</category><type>Contract</type><link>https://weworkremotely.com/jobs/1</link></item>';
    const {job} = await first(rss(item).replace('https://bakery.example/jobs', 'https://weworkremotely.com'));
    expect(job).to.deep.include({title: 'Ltd: Baker', hiringOrganization: {name: 'Bread'}, employmentType: ['CONTRACTOR'], tags: ['Kitchen', 'Bread', 'Cake'], id: 'https://weworkremotely.com/jobs/1'});
    expect(job.places).to.deep.equal([{name: 'Anywhere in the World', workMode: 'remote'}]);
    expect((await first(rss(item))).job.title).to.equal('Bread: Ltd: Baker');
  });

  it('is all remote at We Work Remotely', async () => {
    const {job} = await first(rss('<item><title>Bakery: Baker</title><link>https://weworkremotely.com/remote-jobs/baker</link><region>Europe Only</region><category>Food</category><skills>Bread, Cake</skills></item>')
      .replace('https://bakery.example/jobs', 'https://weworkremotely.com/remote-jobs'));
    expect(job).to.deep.include({title: 'Baker', places: [{name: 'Europe Only', workMode: 'remote'}], tags: ['Food', 'Bread', 'Cake']});
  });

  it('is read whatever the prefix of its namespace: PageUp\'s', async () => {
    const {feed, job} = await first(rss(`<item><guid isPermaLink="true">https://bakery.example/job/5</guid><link>https://bakery.example/job/5</link><title>Baker</title>
      <description>In short.</description><pubDate>Thu, 01 Oct 2026 20:35:00 Z</pubDate><ns1:category>Food</ns1:category><ns1:description>&lt;p&gt;You bake all day.&lt;/p&gt;</ns1:description>
      <ns1:applyLink>https://bakery.example/apply?a=1&amp;b=2</ns1:applyLink><ns1:closingDate /><ns1:location>Lyon</ns1:location><ns1:workType>Part-time</ns1:workType><ns1:category>Bread</ns1:category><ns1:businessLayer1>Kitchen</ns1:businessLayer1></item>`,
      '', 'xmlns:ns1="http://pageuppeople.com/"'));
    expect(feed.notes).to.deep.equal([]);
    expect(job).to.deep.include({
      id: 'https://bakery.example/job/5', applyUrl: 'https://bakery.example/apply?a=1&b=2', places: [{name: 'Lyon'}], employmentType: ['PART_TIME'], department: 'Kitchen', tags: ['Food', 'Bread'],
      datePosted: '2026-10-01T20:35:00.000Z', sections: [{format: 'html', content: '<p>You bake all day.</p>'}],
    });
  });

  it('is read: Trakstar\'s, with its town, state and country apart', async () => {
    const {job} = await first(rss(`<item><title>Baker</title><link>https://bakery.example/1</link><guid>1</guid><job:locationCity>Graz</job:locationCity><job:locationState/><job:locationCountry>Austria</job:locationCountry>
      <job:positionType>full_time</job:positionType><job:team>Bread</job:team></item>`, '', 'xmlns:job="https://recruiterbox.com/rss/job/"'));
    expect(job).to.deep.include({places: [{addressLocality: 'Graz', addressCountry: 'Austria'}], employmentType: ['FULL_TIME'], team: 'Bread'});
  });

  it('keeps what it cannot read to itself, and says so', async () => {
    const feed = await read(rss('<item><title>A</title><guid>1</guid><pubDate>yesterday</pubDate><link>javascript:alert(1)</link></item><item/><item><title>B</title><guid>2</guid></item>'));
    expect(feed.postings.map(({title}) => title)).to.deep.equal(['A', 'B']);
    expect(feed.notes.map(({message}) => message)).to.deep.equal(
      ['Left out "javascript:alert(1)": expected a web address.', 'Left out "yesterday": expected a date such as "2026-11-30".']);
  });

  it('may be empty', async () => {
    for (const text of [rss(''), '<rss/>', '<rss><channel/></rss>']) expect((await read(text)).postings, text).to.deep.equal([]);
  });

  it('is read as SuccessFactors sends it: a place in the title, an hour of one digit, three dots for a text', async () => {
    const {feed, job} = await first(rss('<item><title>Baker (m/f) (Lyon, FR, 69001)</title><guid>1</guid><link>https://bakery.example/job/1/?feedId=null&amp;utm_source=J2WRSS</link><description><![CDATA[...]]></description><pubDate>Fri, 02 Oct 2026 7:00:00 GMT</pubDate></item>'));
    expect(feed.notes).to.deep.equal([]);
    expect(job).to.deep.include({title: 'Baker (m/f)', places: [{name: 'Lyon, FR, 69001'}], datePosted: '2026-10-02T07:00:00.000Z', sections: []});
  });

  it('has no team that is the job once more', async () => {
    const {job} = await first(rss('<item><title>Baker</title><guid>1</guid><tt:role>Baker</tt:role></item>', '', TT));
    expect(job.team).to.equal(undefined);
  });

  it('may name its next page', async () => {
    const feed = await read(rss('<item><title>A</title><guid>1</guid></item>', '<atom:link rel="self" href="/x"/><atom:link rel="next" href="/jobs.rss?page=2"/>', 'xmlns:atom="http://www.w3.org/2005/Atom"'));
    expect(feed.next).to.equal('https://acme.example/jobs.rss?page=2');
  });
});

describe('the XML that companies make for job boards', () => {
  const JOB = `<job>
    <title><![CDATA[Baker]]></title><date><![CDATA[Fri, 10 Dec 2027 22:49:39 GMT]]></date><referencenumber><![CDATA[r-1]]></referencenumber>
    <url><![CDATA[https://bakery.example/jobs/1?source=Indeed]]></url><company><![CDATA[The Corner Bakery]]></company>
    <city><![CDATA[Phoenix]]></city><state><![CDATA[AZ]]></state><country><![CDATA[us]]></country><postalcode>85003</postalcode>
    <description><![CDATA[<p>You bake &amp; cook.</p>]]></description><salary><![CDATA[$24 per hour]]></salary><education><![CDATA[None]]></education>
    <experience>3+ years</experience><jobtype><![CDATA[fulltime, contract]]></jobtype><category><![CDATA[Kitchen, Food]]></category><remotetype>Hybrid remote</remotetype>
    <expirationdate>2099-01-31</expirationdate>
  </job>`;

  it('is read: Indeed\'s', async () => {
    const {feed, job} = await first(`<?xml version="1.0" encoding="utf-8"?><source><publisher>Bread ATS</publisher><publisherurl>https://bakery.example</publisherurl><lastBuildDate>Fri, 10 Dec 2027 22:49:39 GMT</lastBuildDate>${JOB}</source>`);
    expect(feed).to.include({format: 'indeed', title: 'Bread ATS', updated: '2027-12-10T22:49:39.000Z'});
    expect(feed.notes).to.deep.equal([]);
    expect(job).to.deep.include({
      id: 'r-1',
      title: 'Baker',
      applyUrl: 'https://bakery.example/jobs/1?source=Indeed',
      hiringOrganization: {name: 'The Corner Bakery'},
      employmentType: ['FULL_TIME', 'CONTRACTOR'],
      baseSalary: [{minValue: 24, maxValue: 24, currency: 'USD', unitText: 'HOUR'}],
      datePosted: '2027-12-10T22:49:39.000Z',
      validThrough: '2099-01-31',
      tags: ['Kitchen', 'Food'],
    });
    expect(job.places).to.deep.equal([{addressLocality: 'Phoenix', addressRegion: 'AZ', postalCode: '85003', addressCountry: 'US', workMode: 'hybrid'}]);
    expect(job.sections.map(({kind, content}) => [kind, content])).to.deep.equal([[undefined, '<p>You bake &amp; cook.</p>'], ['minimum-qualifications', ['None', '3+ years']]]);
  });

  it('is read with LinkedIn\'s names, and in <jobs>', async () => {
    const {feed, job} = await first('<jobs><job><partnerJobId>7</partnerJobId><title>Baker</title><applyUrl>https://bakery.example/apply</applyUrl><location>Lyon, France</location><workplaceTypes>Remote</workplaceTypes></job></jobs>');
    expect(feed.format).to.equal('indeed');
    expect(job).to.deep.include({id: '7', applyUrl: 'https://bakery.example/apply'});
    expect(job.places).to.deep.equal([{name: 'Lyon, France', workMode: 'remote'}]);
  });

  it('is read where one more element holds the jobs, as Workable says "remote"', async () => {
    const {job} = await first('<source><publisher>HR</publisher><jobs><job><title>Baker</title><url>https://bakery.example/1</url><city>Lyon</city><remote>true</remote></job></jobs></source>');
    expect(job).to.deep.include({title: 'Baker', places: [{addressLocality: 'Lyon', workMode: 'remote'}]});
  });

  it('may have its text a second time, and that whole', async () => {
    const {job} = await first('<source><publisher>HR</publisher><job><title>Baker</title><url>https://bakery.example/1</url><applylink>https://bakery.example/apply/1</applylink><description/><descriptionrich><![CDATA[<p>Bake.</p>]]></descriptionrich></job></source>');
    expect(job).to.deep.include({applyUrl: 'https://bakery.example/apply/1', sections: [{format: 'html', content: '<p>Bake.</p>'}]});
  });

  it('may be empty', async () => {
    expect((await read('<source><publisher>Bread ATS</publisher></source>')).postings).to.deep.equal([]);
  });
});
