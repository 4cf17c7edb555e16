import type {JobFeed, JobFeedPosting} from '../../src/index.js';

/** A posting of a feed; an id and a title unless the test says more. */
export const makeJob = (members: Partial<JobFeedPosting> = {}): JobFeedPosting => ({id: 'baker', title: 'Baker', ...members});

/** A feed of these postings. */
export const makeFeed = (jobs: readonly object[] = [makeJob()], members: object = {}): JobFeed =>
  ({version: 1, ...members, jobs}) as JobFeed;

/** Postings "Job 1" to "Job <count>". */
export const makeJobs = (count: number, members: (index: number) => object = () => ({})): JobFeedPosting[] =>
  Array.from({length: count}, (_, index) => makeJob({id: `job-${index + 1}`, title: `Job ${index + 1}`, ...members(index)}));

/** A posting with everything that there is a place for. */
export const FULL_JOB: JobFeedPosting = {
  id: 'pastry-chef',
  title: 'Pastry Chef',
  url: 'https://bakery.example/jobs/pastry-chef',
  applyUrl: 'https://bakery.example/jobs/pastry-chef/apply',
  hiringOrganization: {name: 'The Corner Bakery', url: 'https://bakery.example'},
  places: [{name: 'Lyon', workMode: 'on-site'}, {name: 'Lausanne', workMode: 'hybrid'}, {name: 'Anywhere in France', workMode: 'remote'}],
  employmentType: ['FULL_TIME', 'Season ticket'],
  department: 'Kitchen',
  team: 'Pastry',
  level: 'Senior',
  baseSalary: {minValue: 40000, maxValue: 52500, currency: 'EUR', unitText: 'YEAR'},
  datePosted: '2020-03-05',
  validThrough: '2099-11-30',
  language: 'en',
  tags: ['bread', 'cake'],
  about: 'You bake what the town eats for breakfast.\n\nEvery day but Monday.',
  aboutCompany: 'A bakery since 1911.',
  responsibilities: ['Bake bread.', 'Bake cake.'],
  minimumQualifications: ['Two hands.', 'An early riser.'],
  preferredQualifications: ['A third hand.'],
  benefits: {format: 'markdown', content: '### Food\n\nAll the **bread** you can eat.\n\n| Day | Bread |\n| --- | --- |\n| Tuesday | Rye |'},
  compensation: 'Thirteen salaries a year.',
  sections: [{title: 'A day in the bakery', content: 'It begins at three.'}],
  howToApply: 'Write to jobs@bakery.example',
  equalOpportunity: 'Everybody eats bread.',
};
