/**
 * The texts of real postings, as sections that are not read yet. They are no part of this project: they
 * stand beside it, in ../shared, and what needs them says so where they are missing.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

const FOLDER = new URL('../../../shared/feeds/samples/', import.meta.url);

/** Whether there are real postings on this machine. */
export const haveSamples = existsSync(FOLDER);
/** Why what needs them is skipped. */
export const WITHOUT_SAMPLES = 'the real postings are not in ../shared/feeds/samples';

/**
 * @param folder further ones than those beside the project: in it, a folder of each vendor's documents
 * @returns {{id: string, company: string, sections: {kind?: string, title?: string, format: string, content: string}[]}[]}
 */
export function samplePostings(folder) {
  const folders = [FOLDER, ...(folder ? [pathToFileURL(`${folder}/`)] : [])];
  return Object.entries(VENDORS).flatMap(([vendor, read]) =>
    folders.flatMap((from) => filesOf(new URL(`${vendor}/`, from))).flatMap((file) =>
      read(file.document)
        .map(({id, company, sections}) => ({id: `${vendor}:${id}`, company: company ?? file.company, sections: sections.filter(hasText)}))
        .filter(({sections}) => sections.length > 0)));
}

const hasText = ({content}) => typeof content === 'string' && content.trim() !== '';

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      company: name.replace(/\.json$/, '').split('__').slice(1).join(' '),
      document: JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')),
    }));
}

const html = (content, more) => ({format: 'html', content, ...more});
const text = (content, more) => ({format: 'text', content, ...more});
const unescapeOnce = (text) => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&'})[name]);

/** How each vendor's document holds texts. */
const VENDORS = {
  ashby: ({jobs}) => jobs.map(({id, descriptionHtml}) => ({id, sections: [html(descriptionHtml)]})),
  greenhouse: ({jobs, ...job}) =>
    (jobs ?? [job]).map(({id, company_name: company, content = ''}) => ({id, company, sections: [html(unescapeOnce(content))]})),
  lever: (jobs) => jobs.map((job) => ({
    id: job.id,
    company: /lever\.co\/([^/]+)/.exec(job.hostedUrl)?.[1],
    sections: [
      html(job.description || `${job.opening ?? ''}${job.descriptionBody ?? ''}`),
      ...(job.opening ?? job.descriptionBody ?? job.description ? [] : [text(job.descriptionPlain), text(job.additionalPlain)]),
      ...(job.lists ?? []).map(({text, content}) => html(content, {title: text})),
      html(job.additional),
      html(job.salaryDescription, {kind: 'compensation'}),
    ],
  })),
  workable: ({name, jobs, ...job}) => (jobs ?? [job]).map((one) => ({
    id: one.shortcode,
    company: name,
    sections: [
      html(one.description),
      html(one.requirements, {kind: 'minimum-qualifications'}),
      html(one.benefits, {kind: 'benefits'}),
    ],
  })),
  smartrecruiters: ({id = 'detail', jobAd}) => [{
    id,
    company: 'Automation Anywhere',
    sections: Object.entries(jobAd?.sections ?? {}).map(([name, {title, text}]) => html(text, {title, kind: SMART_RECRUITERS_KINDS[name]})),
  }],
  recruitee: ({offers}) => offers.map(({id, description, requirements}) => ({
    id,
    sections: [html(description), html(requirements, {kind: 'minimum-qualifications'})],
  })),
  teamtailor: ({data = []}) => data.map(({id, attributes}) => ({id, sections: [html(attributes.body)]})),
  pinpoint: ({data}) => data.map((job) => ({
    id: job.id,
    sections: [
      html(job.description),
      html(job.key_responsibilities, {kind: 'responsibilities', title: job.key_responsibilities_header}),
      html(job.skills_knowledge_expertise, {kind: 'minimum-qualifications', title: job.skills_knowledge_expertise_header}),
      html(job.benefits, {kind: 'benefits', title: job.benefits_header}),
    ],
  })),
  comeet: (jobs) => jobs.map(({uid, company_name: company, details}) => ({
    id: uid,
    company,
    sections: details.map(({name, value}) => html(value, name === 'Description' ? {} : {title: name})),
  })),
  workday: ({details = {}}) => Object.values(details).map(({jobPostingInfo: {id, jobDescription}}) => ({id, sections: [html(jobDescription)]})),
  arbeitnow: ({data}) => data.map(({slug, company_name: company, description}) => ({id: slug, company, sections: [html(description)]})),
  remotive: ({jobs}) => jobs.map(({id, company_name: company, description}) => ({id, company, sections: [html(description)]})),
  himalayas: ({jobs}) => jobs.map(({guid, companyName: company, description}) => ({id: guid.split('/').at(-1), company, sections: [html(description)]})),
  remoteok: (jobs) => jobs.filter(({description}) => description).map(({id, company, description}) => ({id, company, sections: [html(description)]})),
  themuse: ({results}) => results.map(({id, company, contents}) => ({id, company: company.name, sections: [html(contents)]})),
  usajobs: ({SearchResult: {SearchResultItems: rows}}) => rows.map(({MatchedObjectDescriptor: job}) => ({
    id: job.PositionID,
    company: job.OrganizationName,
    sections: [text(job.UserArea.Details.JobSummary)],
  })),
  jsonld: (job) => [{
    id: job.identifier?.value ?? job.title,
    company: job.hiringOrganization?.name,
    sections: [
      html(job.description),
      html(job.responsibilities, {kind: 'responsibilities'}),
      html(job.qualifications, {kind: 'minimum-qualifications'}),
    ],
  }],
  jsonresume: ({title, company, description, responsibilities, qualifications}) => [{
    id: title,
    company,
    sections: [
      text(description),
      text(responsibilities?.join('\n\n'), {kind: 'responsibilities'}),
      text(qualifications?.join('\n\n'), {kind: 'minimum-qualifications'}),
    ],
  }],
};

const SMART_RECRUITERS_KINDS = {companyDescription: 'company', jobDescription: 'about', qualifications: 'minimum-qualifications', additionalInformation: 'other'};
