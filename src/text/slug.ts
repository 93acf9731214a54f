import GithubSlugger from 'github-slugger'

/**
 * Makes ids of titles, as GitHub does: lower case, hyphens for spaces, `-1` when an id is taken.
 * A title without letters gives `section`; one like `P4` gives `p4-section`, since `p4` is the
 * anchor of paragraph 4. Each call of this function starts afresh.
 */
export function slugger(): (title: string) => string {
  const taken = new GithubSlugger()
  return (title) => {
    const id = taken.slug(title)
    if (/^(-\d+)?$/.test(id)) return taken.slug('section')
    return /^p\d+$/.test(id) ? taken.slug(`${title} section`) : id
  }
}

/** The ids that GitHub itself gives headings, in the order of the calls; empty without letters. */
export function githubSlugger(): (title: string) => string {
  const taken = new GithubSlugger()
  return (title) => taken.slug(title)
}
