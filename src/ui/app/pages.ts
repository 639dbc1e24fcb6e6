import { fetched } from '../loading/fetched'

/** What is open beside calculators, each fetched when it is opened. */
export const pages = {
  learn: fetched(() => import('../learn/LearnPage')),
  glossary: fetched(() => import('../glossary/GlossaryPage')),
}
