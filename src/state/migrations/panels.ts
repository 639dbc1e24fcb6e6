type Renamed = Readonly<Record<string, string>>

/** Addresses of earlier versions, and what stands there now; of steps of the guided path too. */
const renamedPanels: Renamed = {}

/** The address under which a panel is found today. */
export function currentPanel(panel: string, renamed: Renamed = renamedPanels): string {
  const next = Object.hasOwn(renamed, panel) ? renamed[panel] : undefined
  return next === undefined ? panel : currentPanel(next, renamed)
}
