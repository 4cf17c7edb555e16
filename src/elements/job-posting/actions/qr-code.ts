import {correction, generate, type Bitmap2D} from 'lean-qr/nano';
import {html, type TemplateResult} from 'lit';
import type {ActionUse} from './action-use.js';

/** White around the code, in squares: what readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Shows the link as a QR code. @throws if it is longer than such a code can be */
export async function showQrCode(use: ActionUse): Promise<void> {
  const {url, strings} = use;
  await use.open(html`${renderCode(url, `${strings.qrCode}: ${url}`)}<p class="job-link" dir="ltr">${url}</p>`);
  use.shared('qr');
}

/** Always black on white: many readers know nothing else. */
function renderCode(url: string, label: string): TemplateResult {
  const code = generate(url, {minCorrectionLevel: correction.M});
  const size = code.size + 2 * QUIET_ZONE;
  return html`
    <svg class="qr-code" part="qr-code" role="img" aria-label=${label} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}" shape-rendering="crispEdges">
      <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${size} height=${size} fill="#fff"></rect>
      <path d=${outline(code)} fill="#000"></path>
    </svg>
  `;
}

/** A box for each row of dark squares side by side. */
function outline(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return path;
}
