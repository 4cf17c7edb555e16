import {expect} from '@open-wc/testing';
import {employmentType} from '../../src/posting/employment-type.js';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  FULL_TIME: ['FULL_TIME', 'FullTime', 'fullTime', 'full-time', 'Full time', 'Full-Time', 'FULL TIME', 'fulltime', 'Full-time, permanent', 'Permanent', 'Regular', 'Regular Full Time (Salary)', 'Vollzeit', '  Full  time '],
  PART_TIME: ['PART_TIME', 'PartTime', 'part-time', 'Part time', 'parttime', 'Teilzeit', 'Regular part-time', 'Permanent, part time'],
  CONTRACTOR: ['CONTRACTOR', 'Contract', 'contractor', 'Freelance', 'Freelancer', 'self-employed', 'Independent Contractor'],
  TEMPORARY: ['TEMPORARY', 'Temporary', 'temp', 'Seasonal', 'fixed-term', 'FIXED_TERM', 'Fixed Term'],
  INTERN: ['INTERN', 'Intern', 'Internship', 'Summer internship', 'Interns', 'Trainee', 'Apprenticeship', 'Working student', 'Werkstudent', 'Werkstudentin', 'Praktikum', 'Praktikant', 'Stage', 'Stagiaire'],
  VOLUNTEER: ['VOLUNTEER', 'Volunteer', 'volunteering'],
  PER_DIEM: ['PER_DIEM', 'Per diem', 'per-diem'],
  OTHER: ['OTHER', 'Other', 'other'],
};

describe('an employment type', () => {
  for (const [type, spellings] of Object.entries(SPELLINGS)) {
    it(`is ${type} however it is spelled`, () => {
      for (const spelling of spellings) expect(employmentType(spelling), spelling).to.equal(type);
    });
  }

  it('keeps the words of the feed where it is none that we know', () => {
    for (const text of ['Zero hours', 'Another way', 'International', 'Internal transfer', 'Contemporary', 'Template', '']) {
      expect(employmentType(text), text).to.equal(text);
    }
  });

  it('keeps the words of the feed where they leave a choice', () => {
    for (const text of ['Full-time or part-time', 'Full time / Part time', 'Vollzeit/Teilzeit']) {
      expect(employmentType(text), text).to.equal(text);
    }
  });

  it('is the same when it is read again', () => {
    for (const type of Object.keys(SPELLINGS)) expect(employmentType(employmentType(type))).to.equal(type);
  });
});
