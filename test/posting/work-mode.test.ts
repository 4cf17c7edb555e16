import {expect} from '@open-wc/testing';
import {workMode} from '../../src/posting/work-mode.js';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  remote: ['remote', 'Remote', 'REMOTE', 'Remote (US)', 'US Remote', 'Fully remote', 'remote-first', 'TELECOMMUTE', 'telecommuting', 'Home based - EMEA', 'Home-based', 'Homeoffice', 'Home office', 'Anywhere', 'Worldwide'],
  hybrid: ['hybrid', 'Hybrid', 'Hybrid (Berlin)', 'Berlin, hybrid', 'Hybrid remote', 'Remote or hybrid', 'HybridRemote'],
  'on-site': ['on-site', 'onsite', 'On Site', 'on_site', 'OnSite', 'ON_SITE', 'in-office', 'In office', 'in-person', 'in_person', 'on-premise', 'On premises'],
};

describe('the work mode that a text names', () => {
  for (const [mode, spellings] of Object.entries(SPELLINGS)) {
    it(`is ${mode} however it is spelled`, () => {
      for (const spelling of spellings) expect(workMode(spelling), spelling).to.equal(mode);
    });
  }

  it('is none where it names only a place', () => {
    for (const text of ['', 'Berlin', 'Menlo Park, CA', 'London office', 'Station Road', 'Basingstoke', 'Person Street']) {
      expect(workMode(text), text).to.equal(undefined);
    }
  });
});
