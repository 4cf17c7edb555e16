/** The feed of all hosts: texts as HTML, which is parsed, and as plain strings, which are not. */
const APPLY = 'https://apply.example/jobs';

const description = `<h2>About the role</h2><p>You keep <b>timetables</b> true.</p>
<h2>Responsibilities</h2><ul><li>Design services</li><li>Review <a href="https://example.org/code">code</a></li></ul>
<h2>Benefits</h2><table><tr><th>Leave</th><td>30 days</td></tr></table><p>Last words.</p>`;

const job = (id, title, department, places) => ({id, title, department, places, applyUrl: `${APPLY}/${id}`, employmentType: 'FULL_TIME', format: 'html', description});

export const JOBS = {
  version: 1,
  title: 'Jobs at Northwind',
  language: 'en',
  hiringOrganization: 'Northwind',
  jobs: [
    job('backend-engineer', 'Backend Engineer', 'Engineering', ['Lisbon', 'Remote (US)']),
    job('frontend-engineer', 'Frontend Engineer', 'Engineering', ['Lisbon']),
    job('data-engineer', 'Data Engineer', 'Research', ['Oslo']),
    job('product-designer', 'Product Designer', 'Design', ['Oslo']),
    job('office-manager', 'Office Manager', 'Operations', ['Lisbon']),
    {id: 'baker', title: 'Baker', department: 'Canteen', places: 'Oslo', url: `${APPLY}/baker`, about: 'Bread.', responsibilities: ['Bake', 'Taste']},
  ],
};
