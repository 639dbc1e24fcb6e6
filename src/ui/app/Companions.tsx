import FigureKeys from '../access/FigureKeys'
import KeptFocus from '../access/KeptFocus'
import { Glossary } from '../glossary/Glossary'
import { QuotesHost } from '../quotes/QuotesHost'
import { LateUndoKeys } from './LateUndoKeys'

/** What stands beside every panel and is not seen until it is asked for. */
export default function Companions() {
  return (
    <>
      <Glossary />
      <QuotesHost />
      <FigureKeys />
      <KeptFocus />
      <LateUndoKeys />
    </>
  )
}
