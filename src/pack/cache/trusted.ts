import {runGit} from '../../io/git.ts'

/**
 * Whether nobody committed the records in this folder. Who can write a record can have any file taken
 * for what was built, and a pull request brings along what is committed; so records are only believed
 * about files that were put back from a copy, as by a cache of CI, where git says that they are not
 * under its control. A file that this very machine wrote needs none of this: it is told by its mark.
 */
export async function isUncommitted(folder: string, root: string): Promise<boolean> {
  const listed = await runGit(['ls-files', '-z', '--', `:(icase,literal)${folder}`], root)
  return listed.ok && listed.bytes.length === 0
}
