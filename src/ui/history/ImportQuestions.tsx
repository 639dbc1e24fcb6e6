import { useEffect, useRef, useState } from 'react'
import type { HistoryAnswers, HistoryQuestion } from '../../market/readers'
import { useLateWords } from '../words/late'
import type { HistoryWords } from './words.en'

type ImportQuestionsProps = {
  questions: readonly HistoryQuestion[]
  answers: HistoryAnswers
  words: HistoryWords
  onAnswer: (answers: HistoryAnswers) => void
  onClose: () => void
}

/** What a file leaves open, asked column by column: nothing is chosen beforehand. */
export function ImportQuestions({ questions, answers, words, onAnswer, onClose }: ImportQuestionsProps) {
  const late = useLateWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<HistoryAnswers>({})
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const isWhole = questions.every(({ column }) => (chosen[column] ?? '') !== '')
  return (
    <dialog ref={dialog} className="dialog dialog--import" aria-label={words.questions} onClose={onClose}>
      <header className="dialog__head">
        <h2>{words.questions}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {late.close}
        </button>
      </header>
      <form
        className="import__questions"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) onAnswer({ ...answers, ...chosen })
        }}
      >
        {questions.map(({ column, asks, guesses }) => (
          <label key={column} className="import__question">
            <span>
              <strong>{column}</strong> {words.asks[asks]}
            </span>
            <select
              value={chosen[column] ?? ''}
              onChange={(event) => setChosen({ ...chosen, [column]: event.target.value })}
            >
              <option value="" disabled />
              {guesses.map((guess) => (
                <option key={guess} value={guess}>
                  {guess}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="button button--strong" disabled={!isWhole}>
          {words.answer}
        </button>
      </form>
    </dialog>
  )
}
