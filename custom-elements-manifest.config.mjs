/** What the elements offer to editors and to the reference pages, read from the doc comments. */
export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts', 'src/events.ts'],
  litelement: true,
  plugins: [describePublished()],
};

/** The manifest is published, so it tells of published files and public members only. */
function describePublished() {
  return {
    name: 'describe-published',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({declarations, exports}) => declarations?.length || exports?.length,
      );
      rewritePaths(customElementsManifest);
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          if (!declaration.members?.length) delete declaration.members;
          // `dispatchEvent(event)` with an event that no doc comment names.
          declaration.events = declaration.events?.filter(({name}) => name);
          if (!declaration.events?.length) delete declaration.events;
        }
      }
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

const isPublic = ({name, privacy, static: isStatic}) =>
  !name.startsWith('#') && !['private', 'protected'].includes(privacy) && !(isStatic && name === 'styles');

function rewritePaths(node) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      node[key] = value.replace(/^\/?src\/(.*)\.ts$/, 'lib/$1.js').replace(/^\/?src\/(.*)\.js$/, 'lib/$1.js');
    } else {
      rewritePaths(value);
    }
  }
}
