### Español: las excepciones, en la página de configuración.

settings-exceptions = Excepciones
settings-exceptions-text = Algo que no cumple y que alguien acepta por escrito, durante 180 días como máximo. Nunca aparece en verde: consta como aceptado, se cuenta aparte de lo que está abierto y vuelve por sí solo cuando termina la excepción.
settings-except-none = No hay ninguna excepción.
settings-except-count = Mostrando { $shown } de { $all }
settings-except-tenant = Todo el inquilino
settings-except-add = Agregar excepciones…
settings-except-search = Buscar excepciones
settings-except-show = Mostrar
settings-except-show-all = Todas
settings-except-show-inForce = En vigor
settings-except-show-due = Terminan en 14 días o menos
settings-except-show-notBegun = Sin empezar
settings-except-show-ended = Terminadas
settings-except-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
}
settings-except-in-force = Aceptado, se cuenta aparte hasta el { $date }
settings-except-due = { $days ->
    [0] Termina hoy.
    [one] Termina mañana.
   *[other] Termina en { $days } días.
}
settings-except-not-begun = Empieza el { $date }
settings-except-ended = Terminó el { $date }
settings-except-owned = Responsable: { $owner }.
settings-except-others = { $count ->
    [one] Una más igual
   *[other] { $count } más iguales
}
settings-except-long-running = Dura más de 180 días. Renuévela con una fecha de fin anterior.
settings-except-renew = Renovar…
settings-except-removed = Quitada: { $title }. Vuelve a contar como incumplimiento.
settings-except-undone = Deshecho.
settings-except-saved = { $count ->
    [one] Se guardó una excepción. El riesgo se cuenta aparte después de la comprobación que empieza ahora.
   *[other] Se guardaron { $count } excepciones. Los riesgos se cuentan aparte después de la comprobación que empieza ahora.
}
settings-except-heading = Agregar excepciones
settings-except-heading-renew = Renovar una excepción
settings-except-counted-apart = Lo que acepte sigue sin cumplir: se muestra como aceptado y se cuenta aparte.
settings-except-reading = Leyendo el último resultado…
settings-except-nothing-fails = No hay nada que aceptar: la última comprobación no encontró ningún incumplimiento, o todavía no hubo ninguna. Primero inicie sesión y compruebe.
settings-except-check = Comprobación
settings-except-check-choose = Elija una comprobación
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = Quién o qué se acepta
settings-except-subjects-search = Buscar por nombre o identificador
settings-except-all = { $count ->
    [one] El único que se muestra
   *[other] Los { $count } encontrados
}
settings-except-chosen = { $count ->
    [one] { $count } seleccionado.
   *[other] { $count } seleccionados.
}
settings-except-search-more = { $count ->
    [one] Se encontró uno más; use la búsqueda para verlo.
   *[other] Se encontraron { $count } más; use la búsqueda para verlos.
}
settings-except-accepted = ya aceptado
settings-except-owner = Responsable
settings-except-owner-hint = Quién responde de ello, por nombre o cuenta.
settings-except-reason = Motivo
settings-except-reason-hint = Por qué se acepta y qué lo hace asumible hasta entonces.
settings-except-from = Desde
settings-except-until = Último día
settings-except-until-hint = 180 días como máximo: a más tardar el { $date }.
settings-except-save = { $count ->
    [0] Guardar
    [one] Guardar
   *[other] Guardar { $count } excepciones
}
settings-except-no-check = Elija una comprobación.
settings-except-no-subject = Elija al menos uno.
settings-except-no-owner = Escriba quién responde de ello.
settings-except-no-reason = Escriba por qué se acepta.
settings-except-no-start = Elija un día.
settings-except-no-end = Elija el último día. Sin fecha de fin no hay excepción.
settings-except-end-first = Elija el primer día o uno posterior.
settings-except-end-late = Elija el { $date } o un día anterior: una excepción dura 180 días como máximo.
settings-except-long = Escriba 2000 caracteres como máximo.
