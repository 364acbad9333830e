import { mediaTypes } from '../../serve/content-type';
import { contentSecurityPolicy, EMBEDS, FRAMED, type PolicyOptions } from './policy';
import { CACHING, EVERYWHERE } from './rules';

/** A file by which a server is told what to send. */
export interface ServerFile {
  readonly path: string;
  readonly text: string;
}

export interface ServerFilesOptions extends PolicyOptions {
  /** First folders of the paths of pages, such as `works` and `fr`. */
  readonly folders: readonly string[];
  /** Those of them that have a page of their own for addresses that are none: one a further language. */
  readonly languages: readonly string[];
}

/** Without braces, which nginx and Caddy read as their own; within `assets/` nothing else has a hyphen. */
const HASHED = '^/(assets/.*-[A-Za-z0-9_-]+\\.[a-z0-9]+|embed/[0-9a-f]+/.*\\.js)$';
/** Apache names a copy where it sends one. */
const COPY = '(\\.(br|gz))?';
const title = (name: string): string => name.replace(/(^|-)[a-z]/g, (sign) => sign.toUpperCase());
const entries = Object.entries(EVERYWHERE).map(([name, value]) => [title(name), value] as const);
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** `_headers`, which Netlify and Cloudflare Pages read in the folder that they serve. Every rule that fits is sent. */
export function headersFile({ folders, languages: _, ...options }: ServerFilesOptions): string {
  const rule = (path: string, ...lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`)].join('\n');
  const policy = (text: string) => `Content-Security-Policy: ${text}`;
  return `${[
    rule(
      '/*',
      ...entries.map(([name, value]) => `${name}: ${value}`),
      policy(contentSecurityPolicy(options)),
    ),
    rule('/assets/*', `Cache-Control: ${CACHING.named}`),
    rule('/embed/:print/embed.js', `Cache-Control: ${CACHING.named}`),
    rule('/sw.js', `Cache-Control: ${CACHING.other}`),
    // Two policies on one page are both kept, so that these add who may frame it.
    rule('/', policy(FRAMED.pages)),
    ...folders
      .filter((folder) => `${folder}/` !== EMBEDS)
      .map((folder) => rule(`/${folder}/*`, policy(FRAMED.pages))),
    ...['glb', 'ktx2', 'webmanifest', 'jsonld'].map((end) =>
      rule(`/*.${end}`, `Content-Type: ${mediaTypes[`.${end}`]}`),
    ),
  ].join('\n\n')}\n`;
}

/** A server block of nginx for the folder `/usr/share/nginx/html`. */
export function nginxFile({ folders: _, languages, ...options }: ServerFilesOptions): string {
  const policy = contentSecurityPolicy(options);
  const types = Object.entries(mediaTypes).map(([end, type]) => `    ${type.split(';')[0]} ${end.slice(1)};`);
  const texts = [...new Set(Object.values(mediaTypes).filter((type) => type.includes('charset')))]
    .map((type) => type.split(';')[0])
    // It is always one of them, and nginx complains of what is named twice.
    .filter((type) => type !== 'text/html');
  return `# Written by "npm run build -- --server-files": change tools/site/headers instead.
map $uri $hemicycle_framing {
  default "${FRAMED.pages}";
  ~^/${EMBEDS} "${FRAMED.embeds}";
}
map $sent_http_content_type $hemicycle_policy {
  default "";
  ~^text/html "${policy}; $hemicycle_framing";
}
map $uri $hemicycle_caching {
  default "${CACHING.other}";
  ~${HASHED} "${CACHING.named}";
}
server {
  listen 8080;
  root /usr/share/nginx/html;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types ${texts.join(' ')};
  # Behind another port or name, such as a container's, a full address would lead elsewhere.
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  server_tokens off;
  types {
${types.join('\n')}
  }
${entries.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control $hemicycle_caching always;
  add_header Content-Security-Policy $hemicycle_policy always;
  location ~ /\\. { return 404; }
  location ~ \\.(br|gz)$ { return 404; }
${languages.map((tag) => `  location /${tag}/ { error_page 404 /${tag}/404.html; }`).join('\n')}
}
`;
}

/** Which page stands for an address that is none: a language has its own. */
function caddyNotFound(languages: readonly string[]): string {
  if (languages.length === 0) return '\t\trewrite * /404.html';
  const spoken = `^/(${languages.join('|')})/`;
  return `\t\t@spoken path_regexp spoken ${spoken}
\t\t@unspoken not path_regexp ${spoken}
\t\trewrite @spoken /{re.spoken.1}/404.html
\t\trewrite @unspoken /404.html`;
}

/** A Caddyfile for the folder `/srv`. */
export function caddyFile({ folders: _, languages, ...options }: ServerFilesOptions): string {
  const policy = contentSecurityPolicy(options);
  const types = ['.glb', '.ktx2', '.usdz', '.webmanifest', '.jsonld', '.vtt'].map(
    (end) =>
      `\t@${end.slice(1)} path *${end}\n\theader @${end.slice(1)} Content-Type ${quoted(mediaTypes[end] ?? '')}`,
  );
  return `# Written by "npm run build -- --server-files": change tools/site/headers instead.
:{$PORT:8080} {
\troot * /srv
${entries.map(([name, value]) => `\theader ${name} ${quoted(value)}`).join('\n')}
\t@named path_regexp ${HASHED}
\t@other not path_regexp ${HASHED}
\theader @named Cache-Control ${quoted(CACHING.named)}
\theader @other Cache-Control ${quoted(CACHING.other)}
\t@embeds path_regexp ^/${EMBEDS}(.*/)?([^/]*\\.html)?$
\t@pages {
\t\tpath */ *.html
\t\tnot path /${EMBEDS}*
\t}
\theader @embeds Content-Security-Policy ${quoted(`${policy}; ${FRAMED.embeds}`)}
\theader @pages Content-Security-Policy ${quoted(`${policy}; ${FRAMED.pages}`)}
${types.join('\n')}
\t@hidden path */.* *.br *.gz
\trespond @hidden 404
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
${caddyNotFound(languages)}
\t\theader Content-Security-Policy ${quoted(`${policy}; ${FRAMED.pages}`)}
\t\tfile_server
\t}
}
`;
}

/** `.htaccess` for Apache, which reads it in the folder that it serves. */
export function apacheFile({ folders: _, languages, ...options }: ServerFilesOptions): string {
  const policy = contentSecurityPolicy(options);
  const types = Object.entries(mediaTypes).map(([end, type]) => `AddType ${quoted(type)} ${end}`);
  return `# Written by "npm run build -- --server-files": change tools/site/headers instead.
ErrorDocument 404 /404.html
${languages.map((tag) => `<If "%{REQUEST_URI} =~ m#^/${tag}/#">\n  ErrorDocument 404 /${tag}/404.html\n</If>`).join('\n')}
${types.join('\n')}
# Copies that "--compress" wrote are sent to whoever takes them, and are no files of the site by themselves.
<IfModule mod_rewrite.c>
  RemoveType .gz
  AddEncoding br .br
  AddEncoding gzip .gz
  RewriteEngine On
  RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
  RewriteCond %{ENV:REDIRECT_STATUS} ^$
  RewriteCond %{THE_REQUEST} \\.(br|gz)[\\s?]
  RewriteRule . - [R=404,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
${entries.map(([name, value]) => `  Header always set ${name} ${quoted(value)}`).join('\n')}
  Header always set Cache-Control ${quoted(CACHING.other)}
  <If "%{REQUEST_URI} =~ m#/(assets/.*-[A-Za-z0-9_-]+\\.[a-z0-9]+|embed/[0-9a-f]+/.*\\.js)${COPY}$#">
    Header always set Cache-Control ${quoted(CACHING.named)}
  </If>
  <If "%{REQUEST_URI} =~ m#(/|\\.html${COPY})$# && %{REQUEST_URI} !~ m#/${EMBEDS}#">
    Header always set Content-Security-Policy ${quoted(`${policy}; ${FRAMED.pages}`)}
  </If>
  <If "%{REQUEST_URI} =~ m#/${EMBEDS}(.*/)?([^/]*\\.html${COPY})?$#">
    Header always set Content-Security-Policy ${quoted(`${policy}; ${FRAMED.embeds}`)}
  </If>
</IfModule>
`;
}

/** Every server's file, by the name that it is known under. */
export const serverFiles = (options: ServerFilesOptions): readonly ServerFile[] => [
  { path: 'nginx.conf', text: nginxFile(options) },
  { path: 'Caddyfile', text: caddyFile(options) },
  { path: 'htaccess', text: apacheFile(options) },
];
