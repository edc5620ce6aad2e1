### Español: lo que el panel dice del historial.

## A lo largo del tiempo

view-history = Historial
history-heading = Historial
history-score = Puntuación y cobertura a lo largo del tiempo
history-none = Todavía no ha terminado ninguna comprobación.
history-one = Hasta ahora solo hay una comprobación, así que no hay con qué compararla.
history-unknown = La dirección nombra una comprobación que ya no está guardada. En su lugar se comparan las últimas.
history-line-score = Puntuación
history-line-coverage = Se pudo comprobar
history-line-microsoft = Puntuación de Microsoft
history-chart = Gráfico de líneas de { $count ->
    [one] una comprobación
   *[other] { $count } comprobaciones
} desde el { $from } hasta el { $until }: la puntuación pasó de { $first } a { $last }. Todos los valores están en la tabla de abajo.
history-step = Recorrer las comprobaciones
history-point = { $time }: puntuación { $score }; se pudo comprobar el { $coverage } de las acciones.
history-by = Comprobado por { $name }
history-incomplete = No se pudo leer todo.
history-gaps = Todas las líneas son porcentajes del máximo alcanzable. Una línea se interrumpe donde no se leyó nada durante más de un día y medio.
history-as-table = Lo mismo en una tabla
history-caption = { $count ->
    [one] Una comprobación
   *[other] { $count } comprobaciones
}; primero, las más recientes
history-time = Comprobado
history-not-met = Acciones sin cumplir
history-account = Cuenta
history-version = Versión
history-changes = Con la anterior
history-compare = Comparar
history-compare-before = Comparar con la anterior
history-compare-last = Comparar con la última
history-option = { $time } ({ $score })

## Entre dos comprobaciones

compare-heading = Qué cambió entre dos comprobaciones
compare-from = De
compare-to = A
compare-values = { $from } → { $to }
compare-same = (sin diferencias)
compare-more = ({ $by } más)
compare-less = ({ $by } menos)
compare-other-account = Comprobó otra cuenta: puede que se le permita ver más, o menos.
compare-other-version = Evaluado por otra versión: un cambio puede deberse a sus reglas y no a su inquilino.
compare-incomplete = { $time }: no se pudo leer todo.
compare-nothing = No cambió ningún veredicto.
compare-actions = Acciones
compare-actions-caption = Acciones cuyo veredicto cambió
compare-checks = Comprobaciones
compare-checks-caption = Comprobaciones cuyo veredicto o cuyas cifras cambiaron
change-action = Acción
change-check = Comprobación
change-from = Antes
change-to = Después
change-kind = Qué significa
change-worse = Peor
change-better = Mejor
change-unseen = Ya no se pudo ver: ni mejor ni peor
change-seen = Se pudo ver de nuevo: ni mejor ni peor
change-changed = Cambió, ni mejor ni peor
risk-changes = Riesgos que aparecieron y desaparecieron
risk-changes-none = No apareció ni desapareció ninguno.
risk-changes-caption = Riesgos por comprobación, en cifras
risk-changes-opened = Nuevos o vistos por primera vez
risk-changes-returned = Han vuelto
risk-changes-accepted = Aceptados
risk-changes-resolved = Resueltos
