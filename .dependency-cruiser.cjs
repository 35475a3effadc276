/** The order in which the chapters of a forum are told: a chapter imports only those named before it. */
const chapters = [
  'shared',
  'people',
  'mail',
  'forum',
  'programme',
  'registration',
  'workshops',
  'stands',
  'badges',
  'check-in',
  'report',
  'insight',
]

const groups = ['(public)', '(attendee)', '(organiser)', '(host)', '(check-in)', '(screen)']
const escaped = (text) => text.replace(/[()]/g, '\\$&')

/** The same folder by its path and by the alias that could not be resolved. */
const folder = (name) => [`^${name}/`, `^@/${name}/`]

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-circle', 'Two files that need each other are one idea.', {}, { circular: true }),
    forbid(
      'lib-knows-nothing',
      'lib is nothing of the domain.',
      { path: '^lib/' },
      { path: ['app', 'components', 'domain', 'emails'].flatMap(folder) },
    ),
    forbid(
      'domain-below',
      'app → components → domain → lib.',
      { path: '^domain/' },
      { path: ['app', 'components', 'emails', 'i18n'].flatMap(folder) },
    ),
    forbid(
      'components-below-app',
      'app → components → domain → lib.',
      { path: '^components/' },
      { path: folder('app') },
    ),
    forbid(
      'components-read-nothing',
      'Components are given what they show.',
      { path: '^components/' },
      { path: ['domain/[^/]+/(queries|commands)', 'lib/db'].flatMap((path) => [`^${path}`, `^@/${path}`]) },
    ),
    forbid(
      'ui-could-ship',
      'components/ui knows no chapter.',
      { path: '^components/ui/' },
      { path: ['domain/(?!shared/)', 'components/(?!ui/)'].flatMap((path) => [`^${path}`, `^@/${path}`]) },
    ),
    forbid(
      'emails-apart',
      'emails and domain do not know each other.',
      { path: '^emails/' },
      { path: [...folder('app'), ...folder('components'), '^domain/(?!shared/)', '^@/domain/(?!shared/)'] },
    ),
    forbid(
      'server-stays-in-app',
      'Nothing below app imports the request-facing folder.',
      { pathNot: '^(app/|instrumentation|proxy|e2e/|scripts/|prisma/factories/)' },
      { path: folder('app/_server') },
    ),
    forbid(
      'tests-stay-out',
      'The product does not import its tests or its seed.',
      { path: '^(app|components|domain|emails|lib)/', pathNot: '\\.(test|spec)\\.tsx?$' },
      { path: ['^prisma/(factories|seed)/', '^@/prisma/(factories|seed)/', '^e2e/', '\\.(test|spec)\\.tsx?$'] },
    ),
    ...chapters.map((chapter, i) =>
      forbid(
        `chapter-${chapter}`,
        `${chapter} comes before what it imports.`,
        { path: `^domain/${chapter}/` },
        {
          path: chapters.slice(i + 1).flatMap((later) => folder(`domain/${later}`)),
        },
      ),
    ),
    ...groups.map((group) =>
      forbid(
        `group-${group}`,
        'Route groups never import each other.',
        { path: `^app/\\[locale\\]/${escaped(group)}/` },
        {
          path: groups.filter((other) => other !== group).map((other) => `^(@/)?app/\\[locale\\]/${escaped(other)}/`),
        },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.next|\\.data|lib/db/generated|prisma/\\.schema)(/|$)' },
    includeOnly: '^(app|components|domain|emails|i18n|lib|prisma|e2e|scripts|bench|instrumentation|proxy|@/)',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    webpackConfig: { fileName: 'scripts/alias.cjs' },
  },
}
