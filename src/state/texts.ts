import type { Draft, Filled } from '../form'

/** Drafts by the name of what they belong to: a panel, a step of the guided path. */
export type Sheets = Readonly<Record<string, Draft>>

/** Everything kept, as text. A sheet without texts is not kept. */
export type Texts = {
  desk: Draft
  /** What each panel asks for itself. */
  panels: Sheets
  /** What a reader of the guided path has done, by step. */
  progress: Sheets
}

/** Where a draft stands. */
export type Sheet = { part: 'desk' } | { part: 'panels' | 'progress'; sheet: string }
export type Place = Sheet & { field: string }
/** A place and the text for it; null removes what is there. */
export type Edit = Place & { text: string | null }

const nothing: Draft = {}
const draftAt = (texts: Texts, place: Sheet): Draft =>
  place.part === 'desk' ? texts.desk : (own(texts[place.part], place.sheet) ?? nothing)

/** The property of that name; never one that every object has. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

export const textAt = (texts: Texts, place: Place): string | null => own(draftAt(texts, place), place.field) ?? null

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.field === other.field &&
  (one.part === 'desk' ? other.part === 'desk' : one.part === other.part && one.sheet === other.sheet)

/** The texts after some edits, in their order. */
export const edited = (texts: Texts, edits: readonly Edit[]): Texts => edits.reduce(withEdit, texts)

function withEdit(texts: Texts, edit: Edit): Texts {
  const { field, text } = edit
  const draft = withProperty(draftAt(texts, edit), { name: field, value: text })
  if (edit.part === 'desk') return { ...texts, desk: draft }
  const value = Object.keys(draft).length === 0 ? null : draft
  return { ...texts, [edit.part]: withProperty(texts[edit.part], { name: edit.sheet, value }) }
}

const withProperty = <T>(
  record: Readonly<Record<string, T>>,
  { name, value }: { name: string; value: T | null },
): Readonly<Record<string, T>> =>
  value === null
    ? Object.fromEntries(Object.entries(record).filter(([other]) => other !== name))
    : { ...record, [name]: value }

const namesIn = (...records: object[]) => new Set(records.flatMap((record) => Object.keys(record)))

/** The edits that make one draft out of another. */
const draftEdits = (sheet: Sheet, { from, to }: { from: Draft; to: Draft }): Edit[] =>
  [...namesIn(from, to)]
    .map((field) => ({ ...sheet, field, text: own(to, field) ?? null }))
    .filter(({ field, text }) => text !== (own(from, field) ?? null))

/** The edits that write a draft over what stands there. */
export const textsOver = (sheet: Sheet, draft: Filled): Edit[] =>
  Object.entries(draft).map(([field, text]) => ({ ...sheet, field, text }))

/** The edits that make one set of texts out of another. */
export function differences(from: Texts, to: Texts): Edit[] {
  const inSheets = (['panels', 'progress'] as const).flatMap((part) =>
    [...namesIn(from[part], to[part])].map((sheet) => ({ part, sheet })),
  )
  return [{ part: 'desk' } as const, ...inSheets].flatMap((sheet) =>
    draftEdits(sheet, { from: draftAt(from, sheet), to: draftAt(to, sheet) }),
  )
}

/** The edits that would bring back what now stands at the places of these. */
export const inverse = (texts: Texts, edits: readonly Edit[]): Edit[] =>
  edits.map((edit) => ({ ...edit, text: textAt(texts, edit) }))
