/** The height of the rows of a table that are not drawn. */
export const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden="true">
      <td className="listing__gap" style={{ blockSize: height }} />
    </tr>
  )
