import {html, nothing, type TemplateResult} from 'lit';
import {lineOf, type ActionUse} from './action-use.js';

/** Opens what the system has for sharing; where there is none, or a page may not use it, ways to pass on the link. */
export async function share(use: ActionUse): Promise<void> {
  const data = {title: lineOf(use.posting), url: use.url};
  if (!navigator.canShare?.(data)) return use.open(renderWays(use));
  try {
    await navigator.share(data);
  } catch (error) {
    // The candidate has thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return use.open(renderWays(use));
  }
  return use.shared('native');
}

function renderWays(use: ActionUse, copyFailed = false): TemplateResult {
  const {url, strings} = use;
  return html`
    <button class="button" part="copy button" type="button" @click=${(event: Event) => copy(use, event)}>${strings.copyLink}</button>
    <a class="button" part="mail button" href=${mailLink(use)} @click=${() => mail(use)}>${strings.sendByMail}</a>
    <label class="job-link">
      ${strings.jobLink}
      <input part="link-field" type="url" dir="ltr" readonly .value=${url} aria-describedby=${copyFailed ? 'copy-failed' : nothing} @focus=${selectAll}>
    </label>
    ${copyFailed ? html`<p id="copy-failed">${strings.copyFailed}</p>` : nothing}
  `;
}

async function copy(use: ActionUse, {currentTarget}: Event): Promise<void> {
  try {
    await navigator.clipboard.writeText(use.url);
  } catch {
    await use.open(renderWays(use, true));
    return (currentTarget as Element).parentElement!.querySelector('input')!.focus();
  }
  use.close();
  use.tell(use.strings.linkCopied);
  return use.shared('copy');
}

function mail({close, shared}: ActionUse): void {
  close();
  shared('mail');
}

/** Made by what also repairs broken characters; mail programs take its plus signs for what they are. */
function mailLink({posting, url}: ActionUse): string {
  const fields = new URLSearchParams({subject: lineOf(posting), body: url});
  return `mailto:?${fields.toString().replaceAll('+', '%20')}`;
}

const selectAll = ({currentTarget}: Event): void => (currentTarget as HTMLInputElement).select();
