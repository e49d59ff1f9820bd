import { mkdirSync, writeFileSync } from 'node:fs';
import { caching, fileHeaders, webmasterHeaders } from '../src/apps/server/headers.mjs';

const headers = Object.entries(fileHeaders);
const lines = (write) => headers.map(([name, value]) => write(name, value)).join('\n');
const [[policyName, policy]] = Object.entries(webmasterHeaders);

/** Settings for web servers by file name; each belongs to the folder above the versions, or names it. */
const files = {
  'apache.htaccess': `# Apache: save as .htaccess in the folder that holds the versions. Needs mod_headers and mod_setenvif.
AddType text/javascript .js
<IfModule mod_headers.c>
${lines((name, value) => `  Header set ${name} "${value}"`)}
  SetEnvIf Request_URI "/\\d+\\.\\d+\\.\\d+/" TALKOO_VERSION
  Header set Cache-Control "${caching.version}" env=TALKOO_VERSION
  Header set Cache-Control "${caching.floating}" env=!TALKOO_VERSION
  SetEnvIf Request_URI "/webmaster/" TALKOO_WEBMASTER
  Header set ${policyName} "${policy}" env=TALKOO_WEBMASTER
  <Files "talkoo.json">
    Header set Cache-Control "${caching.settings}"
  </Files>
</IfModule>
`,
  'nginx.conf': `# nginx: inside server { … }; /talkootaulu/ is the folder that holds the versions.
location ~ "^/talkootaulu/.*/talkoo\\.json$" {
${lines((name, value) => `  add_header ${name} "${value}";`)}
  add_header Cache-Control "${caching.settings}";
}
location ~ "^/talkootaulu/[\\d.]+/webmaster/" {
${lines((name, value) => `  add_header ${name} "${value}";`)}
  add_header ${policyName} "${policy}";
  add_header Cache-Control "${caching.floating}";
}
location ~ "^/talkootaulu/\\d+\\.\\d+\\.\\d+/" {
${lines((name, value) => `  add_header ${name} "${value}";`)}
  add_header Cache-Control "${caching.version}";
}
location /talkootaulu/ {
${lines((name, value) => `  add_header ${name} "${value}";`)}
  add_header Cache-Control "${caching.floating}";
}
`,
  'web.config': `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: in the folder of a version. In a floating folder, write "DisableCache" for "UseMaxAge". -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${lines((name, value) => `        <add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
  </system.webServer>
  <location path="webmaster">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="${policyName}" value="${policy}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
  <location path="talkoo.json">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`,
  _headers: `# Static hosts that read a file _headers: at the root of the site; /talkootaulu/ holds the versions.
/talkootaulu/*
${lines((name, value) => `  ${name}: ${value}`)}
/talkootaulu/*/webmaster/*
  ${policyName}: ${policy}
/talkootaulu/*/talkoo.json
  Cache-Control: ${caching.settings}
`,
};

/** Writes settings for web servers into the folder `server` of a version. */
export function buildServer(outDir) {
  const folder = `${outDir}/server`;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
}
