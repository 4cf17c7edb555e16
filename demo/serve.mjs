/**
 * Serves this repository on the first free port from 8000 on. `/` leads to the demo pages, and all paths below
 * `/demo/router/` to the page that has a router of its own.
 */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * @param {number} firstPort to try; the next one if another program has it
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(firstPort = 8000) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, firstPort);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return {url: `http://localhost:${port}`, close};
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE' && port < 65_535;
      if (isTaken) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

async function answer({method, url}, response) {
  if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, {allow: 'GET, HEAD'}).end();

  const {pathname, search} = new URL(url, 'http://localhost');
  if (pathname === '/') return redirect(response, '/demo/');

  const file = locate(pathname.startsWith('/demo/router/') ? '/demo/router.html' : pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory() && !pathname.endsWith('/')) return redirect(response, `${pathname}/${search}`);

  const page = found?.isDirectory() ? join(file, 'index.html') : file;
  const size = found && (await stat(page).catch(() => undefined))?.size;
  if (size === undefined) {
    return response.writeHead(404, {'content-type': TYPES['.txt']}).end(`Not found: ${pathname}\n`);
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(page)] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}

const redirect = (response, location) => response.writeHead(302, {location}).end();

/** The file a path means; none outside this folder and none hidden. */
function locate(pathname) {
  let path;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  const isHidden = path.split(sep).some((name) => name.startsWith('.'));
  return isHidden || path.includes('\0') ? undefined : join(ROOT, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await serve();
  console.log(`\n  The demo: ${url}/demo/\n\n  Ctrl+C ends it.\n`);
}
