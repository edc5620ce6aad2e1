### Español: lo que dice el proceso en segundo plano: distintivo, notificaciones, comprobaciones, indicaciones.

## Distintivo y notificaciones

badge-title = { -product }: { $count ->
    [0] nada nuevo
    [one] un riesgo nuevo
   *[other] { $count } riesgos nuevos
}{ $worst ->
   *[none] { "" }
    [critical] , gravedad máxima: crítica
    [high] , gravedad máxima: alta
    [medium] , gravedad máxima: media
    [low] , gravedad máxima: baja
}
badge-title-sign-in = { -product }: inicie sesión de nuevo
# En el distintivo: cuatro caracteres como máximo.
badge-alert-hours = { $hours ->
    [0] <1h
   *[other] { $hours }h
}
badge-title-alert = { -product }: { $hours ->
    [0] hay que responder a una alerta de seguridad en menos de una hora
    [one] hay que responder a una alerta de seguridad en el plazo de una hora
   *[other] hay que responder a una alerta de seguridad en el plazo de { $hours } horas
}{ $count ->
    [0] { "" }
    [one] , y hay un riesgo nuevo
   *[other] , y hay { $count } riesgos nuevos
}
notification-new = { $count ->
    [one] Un riesgo nuevo en { $tenant }
   *[other] { $count } riesgos nuevos en { $tenant }
}
notification-differently = { $count ->
    [one] Ahora evaluamos de otra forma un riesgo de { $tenant }
   *[other] Ahora evaluamos de otra forma { $count } riesgos de { $tenant }
}
notification-first = { $count ->
    [0] Primera comprobación de { $tenant } terminada: no se vio ningún riesgo abierto
    [one] Primera comprobación de { $tenant } terminada: un riesgo abierto
   *[other] Primera comprobación de { $tenant } terminada: { $count } riesgos abiertos
}
notification-next = Abra el cuadro de puntuación para ver qué hacer.
notification-open = Abrir
notification-snooze = Posponer hasta mañana

## Indicaciones

hint-label = Posture Companion: indicación para esta página
hint-open = Mostrar detalles
hint-close = Cerrar
hint-copy = Copiar detalles
hint-copied = Copiado
hint-not-copied = El explorador no permitió copiar
hint-later = Ahora no
hint-later-week = Ocultar aquí una semana
hint-later-change = Ocultar aquí hasta que cambie
hint-later-page = Ocultar aquí siempre
hint-later-site = Ocultar en todo { $site }
hint-scorecard = Abrir el cuadro de puntuación
hint-tenant = Inquilino comprobado: { $tenant }
hint-wrong-tenant = No es el inquilino que se comprobó
hint-wrong-tenant-heading = Esta página muestra un inquilino distinto del que se comprobó.
hint-count = { $what }: { $count }
hint-line = { $what }: { $why }
hint-others = { $count ->
    [one] uno más
   *[other] { $count } más
}
hint-more = { $count ->
    [one] Hay un punto más en el cuadro de puntuación.
   *[other] Hay { $count } puntos más en el cuadro de puntuación.
}
hint-link = Abrir la página de Microsoft para esto
hint-accepted = Riesgo aceptado: { $finding }
hint-accepted-line = Una excepción por escrito en su configuración lo acepta.
hint-grace = Las personas nuevas todavía tienen tiempo
hint-not-applicable = No se aplica a su inquilino
hint-unseen = No se sabe nada de esto
hint-unseen-line = Se leyó todo y nada lo menciona.
hint-unknown = No se pudo comprobar
hint-some-unknown = No se pudieron comprobar { $count } de { $all }
hint-unconfirmed = Sin confirmar todavía
hint-not-checked = Sin comprobar: “{ $what }”. { $why }
hint-not-confirmed = Sin confirmar: “{ $what }”. { $why }
hint-unknown-next = Abra el cuadro de puntuación: muestra qué falta y qué hacer.
hint-incomplete = No se pudo leer todo; puede haber más.
hint-age = Evidencias leídas { $age }
hint-age-never = Evidencias nunca leídas

notification-clock = { $several ->
    [yes] { $tenant }: { $what }, el primero { $when }
   *[no] { $tenant }: { $what }, { $when }
}
notification-clock-late = { $several ->
    [yes] Este aviso llega tarde: el primero correspondía { $age }.
   *[no] Este aviso llega tarde: correspondía { $age }.
}

clock-alert = { $count ->
    [one] Fin de las 24 horas para responder a una alerta de seguridad
   *[other] Fin de las 24 horas para responder a { $count } alertas de seguridad
}
clock-gdap = { $count ->
    [one] Fin de roles de GDAP en un cliente
   *[other] Fin de roles de GDAP en { $count } clientes
}
clock-review = { $count ->
    [one] Revisión pendiente
   *[other] { $count } revisiones pendientes
}
clock-exception = { $count ->
    [one] Fin de una excepción por escrito
   *[other] Fin de { $count } excepciones por escrito
}
clock-anniversary = Comienza la revisión anual de la autorización

explained = Hecho por { $by }, { $date }: { $activity }
