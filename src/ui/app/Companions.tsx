import FigureKeys from '../access/FigureKeys'
import KeptFocus from '../access/KeptFocus'
import { Glossary } from '../glossary/Glossary'
import { PrintedLine } from '../print/PrintedLine'
import { QuotesHost } from '../quotes/QuotesHost'
import { LateKeys } from './LateKeys'
import type { View } from './view'

/** What stands beside every panel and is not seen until it is asked for. */
export default function Companions({ view }: { view: View }) {
  return (
    <>
      <Glossary />
      <QuotesHost />
      <FigureKeys />
      <KeptFocus />
      <LateKeys view={view} />
      <PrintedLine />
    </>
  )
}
