### Español: lo que el panel dice en el diagnóstico.

view-diagnostics = Diagnóstico
diagnostics-heading = Diagnóstico
diagnostics-copy-heading = Pedir ayuda
diagnostics-copy-text = El texto contiene lo que aparece más abajo, sin nombres, identificadores ni dominios. Léalo antes de enviarlo.
diagnostics-copy = Copiar diagnóstico
diagnostics-copied = Diagnóstico copiado.
diagnostics-copy-show = Mostrar el texto

diagnostics-gaps = Lo que no se pudo leer
diagnostics-gaps-none = Se pudo leer todo.
diagnostics-gaps-caption = Qué falta, por qué y qué lo desbloquearía
diagnostics-source = Lectura
diagnostics-cause = Por qué
diagnostics-unlock = Qué lo desbloquearía
diagnostics-waiting = Comprobaciones que dependen de ella

diagnostics-sweeps = Las últimas comprobaciones
diagnostics-sweeps-caption = Las diez últimas comprobaciones del inquilino; primero, las más recientes
diagnostics-started = Inicio
diagnostics-took = Duración
diagnostics-state = Resultado
diagnostics-state-running = En curso
diagnostics-state-finished = Terminada
diagnostics-state-cancelled = Cancelada
diagnostics-state-failed = Con error

diagnostics-installation = Esta instalación
diagnostics-version = { $version } en { $browser }
diagnostics-cloud = Nube
diagnostics-clock = El reloj de este equipo
diagnostics-clock-unknown = Desconocido antes de la primera comprobación.
diagnostics-clock-right = En hora, según el de Microsoft.
diagnostics-clock-slow = { $minutes ->
    [one] Un minuto de retraso. El tiempo transcurrido se calcula con el reloj de Microsoft.
   *[other] { $minutes } minutos de retraso. El tiempo transcurrido se calcula con el reloj de Microsoft.
}
diagnostics-clock-fast = { $minutes ->
    [one] Un minuto de adelanto. El tiempo transcurrido se calcula con el reloj de Microsoft.
   *[other] { $minutes } minutos de adelanto. El tiempo transcurrido se calcula con el reloj de Microsoft.
}
diagnostics-alarms = Próxima comprobación
diagnostics-alarms-none = No hay ninguna prevista. Inicie sesión para programar la próxima.
diagnostics-alarm-sweep = Próxima comprobación:
diagnostics-alarm-sweep-continue = La comprobación en curso continúa:
diagnostics-every = { $minutes ->
    [one] cada minuto
   *[other] cada { $minutes } minutos
}
diagnostics-granted = Permisos en uso
diagnostics-missing = Permisos que faltan
diagnostics-scopes-none = Ninguno.

diagnostics-requests = Solicitudes a Microsoft
diagnostics-requests-none = No consta ninguna solicitud.
diagnostics-requests-caption = { $count ->
    [one] Solicitudes de la última comprobación, por ruta
   *[other] Solicitudes de las { $count } últimas comprobaciones, por ruta
}
diagnostics-request = Ruta
diagnostics-count = Solicitudes
diagnostics-statuses = Respuestas
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = sin respuesta
diagnostics-throttled = Limitadas
diagnostics-slowest = La más lenta

diagnostics-storage = Almacenamiento
diagnostics-storage-used = { $used } en uso; el explorador permite { $quota }.
diagnostics-storage-unknown = El explorador no indica cuánto está en uso.
diagnostics-stores-caption = Registros de este inquilino, por tipo
diagnostics-store = Tipo
diagnostics-records = Registros

diagnostics-hints = Qué encontraron las indicaciones
diagnostics-hints-text = En qué páginas encontraron su sitio las indicaciones, y qué páginas no conocen, está en la configuración, en Indicaciones.
diagnostics-open-settings = Abrir la configuración
