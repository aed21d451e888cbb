"use strict";
exports.id = 1503;
exports.ids = [1503];
exports.modules = {

/***/ 1503:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: function() { return /* binding */ explainCommand; }
/* harmony export */ });
/* harmony import */ var _shared_NQDZGHYJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(443);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3825);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1345);





// shim:cli/words/help.js


// lib/cli/words/problem-pages.js
var PROBLEM_SECTIONS = [
  {
    document: "docs/problems.md",
    title: "The file",
    pages: [
      {
        code: "empty-manifest",
        meaning: "The file contains only white space and comments.",
        todo: "Write `links:` and a list below it."
      },
      {
        code: "link-outside-root",
        meaning: "A symbolic link in the checkout leads out of the root folder.",
        todo: "Put the file itself there, or exclude the link with `!`."
      },
      {
        code: "manifest-is-folder",
        meaning: "The path leads to a folder.",
        todo: "Give the path of the file."
      },
      {
        code: "manifest-not-utf8",
        meaning: "The bytes are not UTF-8; the message gives the offset of the first bad one.",
        todo: "Save the file as UTF-8."
      },
      {
        code: "manifest-too-large",
        meaning: "More than 4 MiB, or more parts than 20,000 entries need.",
        todo: "Use an entry with `files`, or `tags`."
      },
      {
        code: "manifest-unreadable",
        meaning: "The file cannot be opened, or is not a regular file.",
        todo: "Check its permissions."
      },
      {
        code: "missing-manifest",
        meaning: "There is no file at the given path.",
        todo: "Paths are relative to the input `root`."
      },
      {
        code: "no-manifest",
        meaning: "No path was given, and none of the default names exists.",
        todo: "Write `release-links.yml`; `release-links init` makes one from a release, the files of another tool or a folder."
      },
      {
        code: "root-outside-checkout",
        meaning: "The root folder is a symbolic link that leads out of the working directory.",
        todo: "Set `root` to a real folder, or to the absolute path you mean."
      }
    ]
  },
  {
    document: "docs/problems.md",
    title: "YAML",
    pages: [
      {
        code: "yaml-alias",
        meaning: "A value begins with `*`, which is an alias in YAML.",
        todo: 'Quote it: `"*.zip"`.'
      },
      {
        code: "yaml-anchor",
        meaning: "A value begins with `&`, which is an anchor in YAML.",
        todo: "Quote it, or write the values out; what links share goes under `defaults:`."
      },
      {
        code: "yaml-depth",
        meaning: "Lists and mappings are nested too deep.",
        todo: "Look for an unclosed bracket."
      },
      { code: "yaml-directive", meaning: "A line begins with `%`.", todo: "Remove it." },
      { code: "yaml-documents", meaning: "The file holds several documents.", todo: "Keep one." },
      {
        code: "yaml-merge",
        meaning: "A merge key (`<<`) is used.",
        todo: "Write the keys out; what links share goes under `defaults:`."
      },
      {
        code: "yaml-syntax",
        meaning: "The text is not valid YAML.",
        todo: "Check that place and the line before it."
      },
      { code: "yaml-tab", meaning: "A tab is used for indentation.", todo: "Use spaces." },
      {
        code: "yaml-tag",
        meaning: "A value begins with `!`, which is a tag in YAML.",
        todo: 'Quote it: `"!dist/x.zip"`.'
      }
    ]
  },
  {
    document: "docs/problems.md",
    title: "Structure",
    pages: [
      {
        code: "duplicate-key",
        meaning: "A key is given twice; the message names both places.",
        todo: "Remove one."
      },
      {
        code: "empty-value",
        meaning: "A key without a value, or an empty list.",
        todo: "Write a value, or remove the key."
      },
      {
        code: "invalid-digest",
        meaning: "`sha256` is not a SHA-256.",
        todo: "Write the 64 digits that `sha256sum` prints."
      },
      {
        code: "invalid-repository",
        meaning: "`github` is not `owner/name`.",
        todo: "Write `github: octocat/hello-world`."
      },
      {
        code: "misplaced-key",
        meaning: "A key that belongs to another kind of entry.",
        todo: "Move or remove it."
      },
      { code: "missing-key", meaning: "A required key or input is missing.", todo: "Add it." },
      {
        code: "more-problems",
        meaning: "There are more than 200 problems; only the number of the others is shown.",
        todo: "Fix the first ones."
      },
      {
        code: "too-many-entries",
        meaning: "More than 20,000 entries.",
        todo: "Use an entry with `files`, or `tags`."
      },
      {
        code: "two-paths",
        meaning: "`direct_asset_path` and `filepath`, its old name, in one entry.",
        todo: "Keep `direct_asset_path`."
      },
      {
        code: "two-sources",
        meaning: "Two keys of a manifest, or two inputs, each say what a release should have: `links` and `releases`, `projects` and `links`, `github` and `package`, `manifest` and `files`.",
        todo: "Keep one, or make two entries."
      },
      {
        code: "unknown-key",
        meaning: "A key that is not known; the message suggests the nearest known one.",
        todo: "Correct or remove it."
      },
      {
        code: "unknown-link-type",
        meaning: "`link_type` is not `other`, `runbook`, `image` or `package`.",
        todo: "Correct it; case matters."
      },
      {
        code: "wrong-type",
        meaning: "A mapping where a string belongs, a string where a list belongs, and so on. Numbers are read as written; `true` and `null` are not strings.",
        todo: "Write what is expected; quote the word if you mean it as text."
      }
    ]
  },
  {
    document: "docs/problems.md",
    title: "Releases",
    pages: [
      {
        code: "duplicate-project",
        meaning: "Two entries of `projects` for one project; also one by its path and one by its id.",
        todo: "Put all of a project into one entry."
      },
      {
        code: "duplicate-tag",
        meaning: "Two entries for one tag.",
        todo: "Put all links of a release into one entry."
      },
      {
        code: "invalid-tag",
        meaning: "Not a valid git tag: blank, or with spaces, `..`, `~^:?*[\\`.",
        todo: "Write the tag as git shows it; patterns go under `tags`."
      },
      {
        code: "shadowed-entry",
        meaning: "Warning. An entry that can never match, because one above it owns all its releases.",
        todo: "Put the narrower entry first."
      },
      { code: "two-tags", meaning: "`tag` and `tags` in one entry.", todo: "Use `tags` with a list." }
    ]
  },
  {
    document: "docs/problems.md",
    title: "Variables",
    pages: [
      {
        code: "unexpanded-variable",
        meaning: "A variable of another tool that was not replaced: `$CI_COMMIT_TAG`, `%TAG%`, `{{ .Version }}`, `${{ github.ref_name }}`. In a manifest, in `tag`, `ref` or `token`, or in a value of `create` or `update`.",
        todo: "In a manifest, write the variable that the message suggests, such as `${tag}`; `$$NAME` writes a literal `$NAME`. Elsewhere set the variable in the job, or give the value where it is expanded."
      },
      {
        code: "unknown-filter",
        meaning: "An unknown filter after the bar in a variable.",
        todo: "Use `path` or `file`."
      },
      {
        code: "unknown-variable",
        meaning: "A variable that is not known here; the message suggests the nearest one and lists all of them. Environment variables cannot be read.",
        todo: "Correct it, or set it in the input `vars`. `$${` writes a literal `${`."
      },
      {
        code: "unset-variable",
        meaning: "A variable without a value in this run: no tag, no project, a project whose id or path is not known, no commit, or an asset without a digest.",
        todo: "Set the input that the message names."
      },
      { code: "unterminated-variable", meaning: "`${` without `}`.", todo: "Close it, or write `$${`." }
    ]
  },
  {
    document: "docs/problems.md",
    title: "Files",
    pages: [
      {
        code: "invalid-pattern",
        meaning: "A pattern that is empty, or contains a backslash, a variable or a NUL character.",
        todo: "Use `/`, and wildcards instead of variables."
      },
      { code: "missing-root", meaning: "The root folder does not exist.", todo: "Correct the input `root`." },
      {
        code: "no-files-found",
        meaning: "A pattern matches nothing, or a source has no files: no such package, no published release on GitHub for the tag, or no asset that matches. Error or *warning*, as `if-no-files-found` says.",
        todo: "Patterns are relative to the root and case-sensitive; `*` stays within a folder. Publish what is missing, name another `tag`, or set `if-no-files-found`."
      },
      {
        code: "only-excludes",
        meaning: "All patterns of an entry begin with `!`.",
        todo: "Put one without `!` before them."
      },
      {
        code: "pattern-outside-root",
        meaning: "A pattern is absolute or contains `..`, in the notation of any operating system.",
        todo: "Set the input `root`."
      },
      {
        code: "pattern-too-large",
        meaning: "More than 1,024 characters or 100 alternatives in braces.",
        todo: "Write several patterns."
      },
      {
        code: "unreadable-folder",
        meaning: "A folder to search for files cannot be read.",
        todo: "Check its permissions, or exclude it with `!`."
      }
    ]
  },
  {
    document: "docs/problems.md",
    title: "What GitLab would refuse",
    pages: [
      { code: "blank-name", meaning: "The name is empty or white space.", todo: "Give the link a name." },
      { code: "blank-url", meaning: "The URL is empty or white space.", todo: "Write an address." },
      { code: "control-character", meaning: "A NUL character.", todo: "Remove it." },
      {
        code: "duplicate-name",
        meaning: "Two links of a release have the same value; the message names both places.",
        todo: "Change one, or put a variable into it."
      },
      {
        code: "duplicate-path",
        meaning: "Two links of a release have the same value; the message names both places.",
        todo: "Change one, or put a variable into it."
      },
      {
        code: "duplicate-url",
        meaning: "Two links of a release have the same value; the message names both places.",
        todo: "Change one, or put a variable into it."
      },
      {
        code: "invalid-url",
        meaning: "No scheme before a colon, no host, a line break, a port that is not a number, or a host with invalid characters.",
        todo: "Correct it."
      },
      {
        code: "missing-name",
        meaning: "The URL has no path to take the link's name from.",
        todo: "Give the entry a `name`."
      },
      {
        code: "own-address",
        meaning: "The URL is the permanent address of the link itself, in one of its forms. The link would point to itself, and every run would change it. A *warning* if it is not certain that the project is the same.",
        todo: "Write where the file really is."
      },
      {
        code: "path-format",
        meaning: "`direct_asset_path` is not `/` followed by at least three letters, digits or `_ . - /`, with a letter or digit at the end. The message suggests a valid path.",
        todo: "Use it."
      },
      {
        code: "path-too-long",
        meaning: "`direct_asset_path` has more than 128 characters.",
        todo: "Shorten it."
      },
      { code: "url-host", meaning: "The host does not begin with a letter or a digit.", todo: "Correct it." },
      {
        code: "url-scheme",
        meaning: "The URL does not begin with `http://`, `https://` or `ftp://`, in lower case.",
        todo: "Link to such an address."
      },
      {
        code: "wanted-and-ignored",
        meaning: "A link's name matches a pattern of `ignore`. Ignored links are never touched.",
        todo: "Change the name or the pattern."
      },
      {
        code: "was-desired",
        meaning: "An entry says that it used to be a link whose name is still in the manifest.",
        todo: "Remove `was`, or rename the other link in a run of its own."
      },
      {
        code: "was-twice",
        meaning: "Two entries say that they used to be the same link.",
        todo: "Keep `was` in one of them."
      }
    ]
  },
  {
    document: "docs/problems.md",
    title: "What GitLab accepts and you may regret",
    pages: [
      {
        code: "look-alike-names",
        meaning: "Warning. Two names look the same and are not: an accent written in two ways, a no-break space, a Cyrillic letter.",
        todo: "Write both in the same way."
      },
      {
        code: "name-white-space",
        meaning: "Warning. White space at the ends of a name, which GitLab keeps.",
        todo: "Remove it."
      },
      {
        code: "too-long",
        meaning: "Warning. A name or URL of more than 2,684 bytes; GitLab answers 500 if it does not fit an index.",
        todo: "Shorten it."
      },
      {
        code: "url-credentials",
        meaning: "Warning. A URL with a password or token in it, visible to everyone.",
        todo: "Remove it."
      },
      {
        code: "url-expires",
        meaning: "Warning. A URL of job artifacts (of GitLab or of a GitHub workflow), which are deleted after a time, or a signed address of a storage service.",
        todo: "Use a package registry."
      },
      {
        code: "url-not-openable",
        meaning: "Warning. A URL that GitLab accepts and browsers do not: a `%` or another unusual character in the host, a port above 65535.",
        todo: "Correct the host and port."
      },
      {
        code: "url-old-upload",
        meaning: "Warning. A file attached to an issue or another text, in the form used before GitLab 17.2 (`/group/project/uploads/HASH/name`).",
        todo: "Use the new address, `/-/project/ID/uploads/HASH/name`."
      },
      {
        code: "url-white-space",
        meaning: "Warning. White space at the ends of a URL, which GitLab strips.",
        todo: "Remove it."
      }
    ]
  },
  {
    document: "docs/run-problems.md",
    title: "Before GitLab is asked",
    pages: [
      {
        code: "cut-number",
        meaning: "Warning: the tag looks like a number and there is no such release.",
        todo: "YAML reads `1.10` as 1.1: write the tag in quotes."
      },
      {
        code: "gitlab-url-proposed",
        meaning: "In a pull or merge request only the manifest names this GitLab; it is not contacted.",
        todo: "Set the input `gitlab-url` in the job, if the address is right."
      },
      {
        code: "init-left-out",
        meaning: "Warning: `init` could not take something over, such as a file that a pipeline includes from another project.",
        todo: "Add it to the manifest by hand; the message says what it is."
      },
      {
        code: "init-unreadable",
        meaning: "`init`: the file of another tool is not YAML.",
        todo: "Fix the file, or name another with `--from`."
      },
      {
        code: "invalid-input",
        meaning: "The value of an input is not valid.",
        todo: "The message says what was expected and what was found."
      },
      {
        code: "job-token-elsewhere",
        meaning: "The manifest names another GitLab than the one that made the job token.",
        todo: "Set `GITLAB_TOKEN`."
      },
      {
        code: "no-init-source",
        meaning: "`init`: there is nothing to make a manifest from, or no links in it. The message says where it looked.",
        todo: "Name a file or folder with `--from`, or set `project` and `tag` of a release."
      },
      {
        code: "no-project",
        meaning: "No project or no tag is given. In a review without a tag this is a *warning*, and only the manifest is checked.",
        todo: "Set `project` or `tag`; in GitLab's tag pipelines both are known."
      },
      {
        code: "no-tag",
        meaning: "No project or no tag is given. In a review without a tag this is a *warning*, and only the manifest is checked.",
        todo: "Set `project` or `tag`; in GitLab's tag pipelines both are known."
      },
      {
        code: "no-token",
        meaning: "`create`, `update`, `delete`: there is no token, and GitLab allows no writes without one.",
        todo: "Set `GITLAB_TOKEN`. A dry run of a public project needs none."
      },
      {
        code: "plan-file-damaged",
        meaning: "The digest in the file does not match its contents: the file was changed after it was saved.",
        todo: "Change the manifest, and plan again."
      },
      {
        code: "plan-file-invalid",
        meaning: "The file is not a saved plan: it is not JSON, JSON of another program, the report of `--format json`, or the plan of another version of release-links. The message names the place.",
        todo: "Save one with `plan --out FILE`."
      },
      {
        code: "plan-file-mismatch",
        meaning: "The saved plan is for another server, project, release or ref than this run, or does what `only`, `ignore` or `prune: false` of this run does not allow.",
        todo: "Give both jobs the same inputs, or plan again."
      },
      {
        code: "plan-file-token",
        meaning: "The plan was not saved, because one of its links contains a token that this run uses.",
        todo: "Remove the token from the link."
      },
      {
        code: "plan-file-unreadable",
        meaning: "The file that `plan-file` names does not exist, is not text, or is reached through a symbolic link that leads out of the working directory.",
        todo: "Check that the artifact of the job that planned is there."
      },
      {
        code: "plan-file-unwritable",
        meaning: "The plan cannot be saved: no such folder, a symbolic link, or credentials in it and a file system without modes.",
        todo: "The message says why."
      },
      {
        code: "plan-file-version",
        meaning: "The file is a saved plan in a format that this version does not know.",
        todo: "Plan and apply with one version."
      },
      {
        code: "project-not-in-manifest",
        meaning: "The manifest has `projects`, and none of them is the input `project`.",
        todo: "Set `project` to one of them, or leave it out for all."
      },
      {
        code: "several-projects",
        meaning: "The manifest has `projects`, and the command works with one project.",
        todo: "Set `project` to the one that is meant."
      },
      {
        code: "tag-not-in-table",
        meaning: "No entry of a `releases:` table matches the tag.",
        todo: "Add an entry, or set `tag` to one that the table has."
      },
      {
        code: "tag-prefix",
        meaning: "The tag is not the prefix (`tag-prefix`, `tag_prefix`) followed by a version.",
        todo: "Let `tags` match only tags with the prefix, or give other tags an entry of their own in `releases:`."
      },
      {
        code: "tag-ref",
        meaning: "Warning: `refs/tags/v1.0.0` is read as the tag `v1.0.0`.",
        todo: "Give only the name of the tag."
      },
      {
        code: "unknown-input",
        meaning: "A step of the action has an unknown input, or a variable `RELEASE_LINKS_\u2026` is almost the name of an input.",
        todo: "The message suggests the nearest known input."
      },
      {
        code: "unused-ignore",
        meaning: "Warning: an `ignore` pattern matches no link. Error if links would be deleted and the pattern is written as a list or in quotes, or differs from a link only in case.",
        todo: "Write one pattern per line, without quotes, spelled like the link's name."
      },
      {
        code: "unused-only",
        meaning: "Warning: a pattern of `only` matches no link, neither a current nor a desired one. Error if none of the patterns matches and one is written as a list or in quotes, or differs from a link only in case: the run would do nothing.",
        todo: "Write one pattern per line, without quotes, spelled like the link's name."
      },
      {
        code: "usage",
        meaning: "The command line has an unknown command or flag, or a flag without its value.",
        todo: "See `release-links COMMAND --help`; the message suggests the nearest known word."
      },
      {
        code: "wait-beside-plan",
        meaning: "Warning: `wait` is given with `plan-file`. A saved plan is compared with its releases at once.",
        todo: "Give `wait` to the job that plans."
      },
      {
        code: "wait-beyond-deadline",
        meaning: "Warning: `wait` and `settle` together are not shorter than `deadline`, which ends the run.",
        todo: "Raise `deadline`."
      }
    ]
  },
  {
    document: "docs/run-problems.md",
    title: "When GitLab is read",
    pages: [
      {
        code: "ambiguous-link",
        meaning: "`update`, `delete`: the number is the id of one link and the name of another. Nothing was sent.",
        todo: "The message names both: give the id for one, the name for the other."
      },
      {
        code: "gitlab",
        meaning: "GitLab cannot be reached, or refuses to be read.",
        todo: "The message says which of the two, and what is missing."
      },
      {
        code: "no-link",
        meaning: "`get`, `update`, `delete`: the release has no link of that name or id.",
        todo: "The nearest name is shown; `release-links list` shows all."
      },
      {
        code: "no-release",
        meaning: "The project has no release with this tag, or the release was gone once the plan had been applied. With `wait`: it did not appear in time, and nothing was done.",
        todo: "Check the spelling of the tag; set `wait` if another tool creates the release later, or `create-release` if nothing else does."
      },
      {
        code: "no-release-matches",
        meaning: "No release matches a pattern of `tags`.",
        todo: "Patterns match existing releases only; `if-no-files-found` can allow this."
      },
      {
        code: "project-not-visible",
        meaning: "Warning: a dry run of a pull or merge request has no token and cannot see the project, so only the manifest was checked. Any other run, and one with `fail-on-changes` or `--detailed-exitcode`, fails instead.",
        todo: "Pull requests from forks have no secrets, so nothing can be done about it there."
      },
      {
        code: "release-changing",
        meaning: "With `wait`: the links of a release were still changing when the time was up. Nothing was done.",
        todo: "Run again when the other tool is done, or raise `wait`."
      },
      {
        code: "taken",
        meaning: "`create`, `update`: another link of the release has the name, URL or path. Nothing was sent.",
        todo: "The message names that link. Choose another value, or change that link."
      }
    ]
  },
  {
    document: "docs/run-problems.md",
    title: "When the plan is checked",
    pages: [
      {
        code: "conflict",
        meaning: "A desired name, URL or path is held by a link that is ignored or not pruned. The release is left as it is.",
        todo: "Choose another value, or let the other link be managed."
      },
      {
        code: "digest-mismatch",
        meaning: "The file behind a link has another SHA-256 than its `sha256`.",
        todo: "Find out which of the two is right."
      },
      {
        code: "digest-unchecked",
        meaning: "Warning: no server reports the SHA-256 of the file.",
        todo: "Nothing, or remove `sha256`."
      },
      {
        code: "empty-desired",
        meaning: "The manifest has no links for a release, or `only` leaves all of them out while others would be deleted.",
        todo: "Set `allow-empty` if you mean it."
      },
      {
        code: "plan-digest",
        meaning: "The plan has a different digest from `plan-digest`. Nothing was written.",
        todo: "Look through the plan of this run. If it is the right one, use its digest."
      },
      {
        code: "protected-link",
        meaning: "The plan would change a link whose entry says `protect: true`, or, with `order: strict`, move it.",
        todo: "Make the entry match the release, put new links at the top of the manifest, or remove `protect` for one run."
      },
      {
        code: "stale-plan",
        meaning: "Something has changed since the saved plan was made. There is one message for each difference: a link that was added, removed or changed (with each field before and now), a release that was created or deleted, a local file or a file in the package registry that is a different one. Nothing was written.",
        todo: "Plan again, look through the new plan, and apply that."
      },
      {
        code: "too-many-deletes",
        meaning: "The plan deletes more than `max-deletes` links, of one release or of all together.",
        todo: "Raise `max-deletes` if the deletions are intended; `prune: false` keeps the links."
      },
      {
        code: "too-many-updates",
        meaning: "The plan changes or moves more than `max-updates` links, of one release or of all together.",
        todo: "Look for a wrong template first. Raise `max-updates` if the updates are intended."
      },
      {
        code: "unknown-links",
        meaning: "Warning: the plan deletes links of a release and recognises none of the existing ones. Error with `require-known-links`.",
        todo: "It may be another release than the manifest is for, or another tool is filling it: check `project` and `tag`, use `ignore`, `prune: false` or `wait`."
      }
    ]
  },
  {
    document: "docs/run-problems.md",
    title: "When the plan is applied",
    pages: [
      {
        code: "create-release-failed",
        meaning: "The release could not be created, and neither were its links.",
        todo: "The message says why."
      },
      {
        code: "creation-unclear",
        meaning: "Warning: the answer to the creation was lost, and somebody else was writing too, so it is not known who created the release.",
        todo: "Nothing; the links are reported as they were read."
      },
      {
        code: "file",
        meaning: "A file named on the command line cannot be read or written.",
        todo: "The message says why."
      },
      {
        code: "not-as-given",
        meaning: "`create`, `update`, `delete`: the call was sent, but what was read afterwards is different.",
        todo: "The message names the fields. An old GitLab drops fields that it does not know; otherwise find out who else writes to the release."
      },
      {
        code: "not-confirmed",
        meaning: "On a terminal, an apply that would delete or update more than 3 links asked, and the answer was not yes. Nothing was written.",
        todo: "Answer `y`, or apply with `--yes`."
      },
      {
        code: "not-in-plan",
        meaning: "Somebody else changed the release while the plan was applied, and going on would have meant a change that the plan did not show: a link appeared, was changed or was deleted. It was left alone.",
        todo: "Run again to make a new plan."
      },
      {
        code: "read-back-failed",
        meaning: "The release could not be read again, so its current state is not known.",
        todo: "Run again."
      },
      {
        code: "stopped",
        meaning: "The run was cancelled, or its deadline passed.",
        todo: "Run again: it continues from what the release has."
      },
      {
        code: "unexpected",
        meaning: "A bug in this program.",
        todo: "Run again with `--debug`, or with the runner's debug mode, and report it."
      },
      {
        code: "wrong-delete",
        meaning: "Somebody changed a link in the instant before it was deleted: GitLab's answer shows a different link from the one in the plan. It was put back from that answer, under a new id, or the message says why that failed and what the link was.",
        todo: "Look at the link; run again to make a new plan."
      }
    ]
  },
  {
    document: "docs/run-problems.md",
    title: "When the sandbox starts",
    pages: [
      {
        code: "seed-contradiction",
        meaning: "Two parts of the seed cannot both be true, such as a release without its tag.",
        todo: "The message names both."
      },
      {
        code: "seed-value",
        meaning: "A value of the seed is not valid: a number where a string belongs, an unknown key.",
        todo: "The message says where, and what was expected."
      }
    ]
  },
  {
    document: "docs/sources.md",
    title: "upload: local files, put into the registry first",
    pages: [
      {
        code: "duplicate-upload",
        meaning: "Two local files would become the same file of the package.",
        todo: "Rename one, or use two packages."
      },
      {
        code: "empty-file",
        meaning: "A file is empty. GitLab keeps no empty files in packages.",
        todo: "Check the step that should have written it."
      },
      {
        code: "file-changed",
        meaning: "A file was written to while it was being read.",
        todo: "Run after everything that writes it."
      },
      {
        code: "invalid-package",
        meaning: "GitLab does not accept this package name or version.",
        todo: "Use letters, digits and `. _ - +`. For a tag with a slash, set another version."
      },
      {
        code: "invalid-package-file",
        meaning: "The registry does not accept a file of this name.",
        todo: "Rename the file."
      },
      {
        code: "package-registry",
        meaning: "GitLab refused to show or take packages.",
        todo: "The message says why."
      },
      {
        code: "unreadable-file",
        meaning: "A file cannot be read, or has become a link out of the root.",
        todo: "Check its permissions."
      },
      {
        code: "upload-conflict",
        meaning: "The registry has a different file of this name and version.",
        todo: "Use another version, or `replace: true`."
      }
    ]
  },
  {
    document: "docs/sources.md",
    title: "github: the assets of a release on GitHub",
    pages: [
      {
        code: "github",
        meaning: "GitHub refused: no such repository, an unknown token, or a rate limit that lasts longer than a minute.",
        todo: "The message says which."
      }
    ]
  },
  {
    document: "docs/sources.md",
    title: "create_release: what a release is created with",
    pages: [
      {
        code: "description-file",
        meaning: "The file with the notes is missing, is not below the root, or is not UTF-8.",
        todo: "The message says which."
      },
      {
        code: "description-too-long",
        meaning: "The notes have more than a million characters.",
        todo: "Shorten them."
      },
      {
        code: "invalid-date",
        meaning: "`released_at` is not a date.",
        todo: "Write `2026-01-31` or `2026-01-31T12:00:00Z`."
      }
    ]
  },
  {
    document: "docs/check-urls.md",
    title: "check-urls: does every URL respond?",
    pages: [
      {
        code: "dead-url",
        meaning: "Error. A URL in the manifest does not respond, or responds with an error. Nothing is applied.",
        todo: "Correct the URL, or publish what it leads to first."
      },
      {
        code: "url-unchecked",
        meaning: "Warning. A URL in the manifest could not be checked: it requires a sign-in, is not public, or is not an `http` address.",
        todo: "Open it yourself; `check-urls: all` checks private addresses, too."
      }
    ]
  }
];

// lib/cli/commands/explain.js
var WIDTH = 80;
var MOST_NEAR = 5;
async function explainCommand({ terminal, invocation }) {
  const [asked] = invocation.operands;
  if (asked === void 0) {
    terminal.print(listText());
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_command__ended */ .e)();
  }
  const wanted = asked.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  for (const section of PROBLEM_SECTIONS) {
    const page = section.pages.find(({ code }) => code === wanted);
    if (page === void 0)
      continue;
    terminal.print(pageText(page, section));
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_command__ended */ .e)();
  }
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_command__failed */ .r)(unknownCode(asked, wanted));
}
function pageText({ code, meaning, todo }, { document, title }) {
  const where = `From ${document}, "${title}".`;
  return `${[code, "", ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .cli_words_help__wrap */ .b3)(meaning, WIDTH), "", "What to do:", ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .cli_words_help__wrap */ .b3)(todo, WIDTH), "", where].join("\n")}
`;
}
function listText() {
  const blocks = PROBLEM_SECTIONS.map(({ title, document, pages }) => {
    const codes = pages.map(({ code }) => code).join(" ");
    return [`${title} (${document})`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .cli_words_help__wrap */ .b3)(codes, WIDTH - 2).map((line) => `  ${line}`), ""].join("\n");
  });
  return `${blocks.join("\n")}
release-links explain CODE prints what one of them means and what to do.
`;
}
function unknownCode(asked, wanted) {
  const near = nearCodes(wanted);
  const hint = near.length === 0 ? "release-links explain lists all codes." : `Did you mean ${near.join(" or ")}? release-links explain lists all codes.`;
  const shown = (0,_shared_NQDZGHYJ_js__WEBPACK_IMPORTED_MODULE_0__/* .core_token__mayBeSecret */ .oi)(asked) ? "(not shown: it may be a token)" : JSON.stringify(asked);
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_3__/* .core_problem_problem__error */ .ou)("usage", `no problem has the code ${shown}`, hint);
}
function nearCodes(wanted) {
  const codes = PROBLEM_SECTIONS.flatMap(({ pages }) => pages.map(({ code }) => code)).sort();
  const first = (0,_shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_1__/* .core_text_nearest__nearest */ .v)(wanted, codes);
  const sharing = wanted.length < 3 ? [] : codes.filter((code) => code.includes(wanted));
  return [.../* @__PURE__ */ new Set([...first === null ? [] : [first], ...sharing])].slice(0, MOST_NEAR);
}



/***/ }),

/***/ 443:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.v8; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/text/nearest.js





/***/ }),

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





/***/ }),

/***/ 803:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.AK; },
/* harmony export */   bl: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.bl; },
/* harmony export */   oi: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.oi; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/token.js





/***/ }),

/***/ 3825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Dc; },
/* harmony export */   Gq: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   IX: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.IX; },
/* harmony export */   l1: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.l1; },
/* harmony export */   ou: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/problem/problem.js





/***/ })

};
;