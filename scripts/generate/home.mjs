/**
 * The project's addresses: home.json, and the texts that follow from it.
 *
 * An address is empty until somebody owns it. Nothing then names a repository, a project or a package that anybody
 * could register in our place: documents show `OWNER` and `GROUP`, and what would publish is switched off.
 */

/**
 * @typedef {object} Home
 * @property {string} github `owner/name` on github.com
 * @property {string} gitlab path of a project on gitlab.com, or `https://host/path` of one elsewhere
 * @property {string} npm name with a scope
 */

/** What each address must look like, and an example for whoever got it wrong. */
export const ADDRESSES = {
  github: { form: /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, example: 'OWNER/release-links' },
  gitlab: {
    form: /^(https:\/\/[A-Za-z0-9.-]+(:\d+)?\/)?[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)+$/,
    example: 'GROUP/release-links',
  },
  npm: { form: /^@[a-z0-9-][a-z0-9._-]*\/[a-z0-9-][a-z0-9._-]*$/, example: '@scope/release-links' },
};

/** What is wrong with a home, a line each. */
export function homeProblems(home) {
  const names = Object.keys(ADDRESSES);
  const unknown = Object.keys(home).filter((name) => !names.includes(name));
  const wrong = names.filter((name) => home[name] !== '' && !ADDRESSES[name].form.test(home[name] ?? ' '));
  return [
    ...unknown.map((name) => `unknown address ${name}; there are ${names.join(', ')}`),
    ...wrong.map((name) => `${name}: expected '' or something like ${ADDRESSES[name].example}`),
  ];
}

/** Path of the component's project on its GitLab; `''` where there is none. */
export function gitlabPath({ gitlab }) {
  return gitlab.replace(/^https:\/\/[^/]+\//, '');
}

const githubUrl = ({ github }) => (github === '' ? '' : `https://github.com/${github}`);
const gitlabUrl = ({ gitlab }) => (/^(https:|$)/.test(gitlab) ? gitlab : `https://gitlab.com/${gitlab}`);

/** Ours are the actions that are neither GitHub's own nor in the checkout. */
const ACTION = /(uses: )(?!actions\/|github\/|\.\/)[\w.-]+\/[\w.-]+@v\d\S*/g;
const COMPONENT = /(component: \$CI_SERVER_FQDN\/)\S+\/release-links@\S+/g;
/** In workflows: a value in single quotes, and which one it is. */
const MARKED = /'[^'\n]*'((?: \}\})? # home: (\w+)$)/gm;
const BLOCK = /(<!-- home: ([\w-]+) -->\n)[\s\S]*?(<!-- \/home -->)/g;

/** A document, an example or a workflow with the addresses of `home` and the tag of `version`. */
export function withHome(text, home, version) {
  const blocks = sentences(home);
  return text
    .replaceAll(ACTION, `$1${home.github || 'OWNER/release-links'}@v${version}`)
    .replaceAll(COMPONENT, `$1${gitlabPath(home) || 'GROUP/release-links'}/release-links@v${version}`)
    .replaceAll(MARKED, (_, mark, name) => `'${markedValue(home, name)}'${mark}`)
    .replaceAll(BLOCK, (_, begin, name, end) => {
      if (blocks[name] === undefined) throw new Error(`there is no sentence ${name} about the home`);
      return `${begin}${blocks[name]}${end}`;
    });
}

function markedValue(home, name) {
  if (!(name in ADDRESSES)) throw new Error(`there is no address ${name}`);
  return name === 'gitlab' ? gitlabPath(home) : home[name];
}

const lines = (...texts) => texts.map((text) => `${text}\n`).join('');

/** Sentences of the documents, by the name in their marker. */
function sentences(home) {
  const [github, gitlab] = [githubUrl(home), gitlabUrl(home)];
  return {
    action: github
      ? lines(`The action lives at [${home.github}](${github}).`)
      : lines('`OWNER` stands for the owner of the repository on GitHub that holds this action.'),
    component: gitlab
      ? lines(
          `The component lives at [${gitlabPath(home)}](${gitlab}). A GitLab of your own needs a mirror of that project;`,
          'where its path differs, write that path here and give it as `program-project` too.',
        )
      : lines(
          '`GROUP` stands for the group that holds this repository on your GitLab; `npm run home` writes the real path',
          'here and into the component. Until then the input `program-project` has to name it.',
        ),
    package: home.npm
      ? lines(`It is also the npm package [${home.npm}](https://www.npmjs.com/package/${home.npm}).`)
      : lines('There is no npm package of it yet: a package of a similar name is somebody else’s.'),
    contact: contact(github, gitlab),
  };
}

function contact(github, gitlab) {
  if (github !== '')
    return lines(
      `Report a vulnerability privately at <${github}/security/advisories/new>, not in a public issue.`,
    );
  if (gitlab !== '')
    return lines(
      `Report a vulnerability in a confidential issue at <${gitlab}/-/issues/new?issue[confidential]=true>.`,
    );
  return lines(
    'This copy has no home yet (`home.json` is empty), so it cannot name an address. Report a vulnerability privately to',
    'whoever gave you the copy. `npm run home` writes the address here as soon as there is one.',
  );
}

/** package.json with the addresses of `home`. Without a name on npm it cannot be published. */
export function homePackage(packageJson, home) {
  const {
    name: _name,
    repository: _r,
    bugs: _b,
    homepage: _h,
    private: _p,
    publishConfig: _c,
    ...rest
  } = packageJson;
  const { version, description, keywords, license, ...others } = rest;
  const page = githubUrl(home) || gitlabUrl(home);
  const issues = githubUrl(home) === '' ? `${page}/-/issues` : `${page}/issues`;
  return {
    name: home.npm || 'release-links',
    version,
    ...(home.npm === '' ? { private: true } : { publishConfig: { access: 'public', provenance: true } }),
    description,
    keywords,
    ...(page === ''
      ? {}
      : {
          homepage: `${page}#readme`,
          bugs: { url: issues },
          repository: { type: 'git', url: `git+${page}.git` },
        }),
    license,
    ...others,
  };
}

/** package-lock.json under the name of package.json. */
export function homeLock(lock, home) {
  const name = home.npm || 'release-links';
  const { '': root, ...packages } = lock.packages;
  return { ...lock, name, packages: { '': { ...root, name }, ...packages } };
}

/** src/report/data/schema-address.ts: where the first line of an exported manifest leads an editor. */
export function schemaAddress(home, version) {
  const path = `v${version}/schema/release-links.schema.json`;
  const [github, gitlab] = [home.github, gitlabUrl(home)];
  const address = github
    ? `https://raw.githubusercontent.com/${github}/${path}`
    : gitlab
      ? `${gitlab}/-/raw/${path}`
      : './release-links.schema.json';
  return `/** Written by npm run generate from home.json. Do not edit. */

/** Where the JSON schema of manifests is; \`./…\` is the file that \`release-links schema --out\` writes. */
export const SCHEMA_ADDRESS: string =
  '${address}';
`;
}
