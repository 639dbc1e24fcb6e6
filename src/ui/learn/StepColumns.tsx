import type { ReactNode } from 'react'
import { useOneColumn } from './useOneColumn'

type Part = 'text' | 'numbers' | 'question' | 'explanation' | 'opened' | 'onward'

/**
 * A step's parts: what is read and answered on one side, the live calculator on the other, or all below one another. Tab
 * goes through them as they stand.
 */
export function StepColumns({ parts }: { parts: Readonly<Record<Part, ReactNode>> }) {
  const { text, numbers, question, explanation, opened, onward } = parts
  if (useOneColumn())
    return (
      <div className="lesson__read lesson__live">
        {text}
        {numbers}
        {question}
        {explanation}
        {opened}
        {onward}
      </div>
    )
  return (
    <div className="lesson__columns">
      <div className="lesson__read">
        {text}
        {question}
        {explanation}
        {onward}
      </div>
      <div className="lesson__live">
        {numbers}
        {opened}
      </div>
    </div>
  )
}
