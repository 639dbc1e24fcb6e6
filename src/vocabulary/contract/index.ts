import { facts } from './facts'
import { labels, options } from './labels.en'

export const contract = { facts, labels, options }
