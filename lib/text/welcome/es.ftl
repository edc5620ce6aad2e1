### Español: lo que solo dice la página de bienvenida.

welcome-page-title = Bienvenida – { product-name }
welcome-title = Le damos la bienvenida a { product-name }
welcome-intro = Tres pasos hasta su primer resultado. Lee su inquilino de partner y no puede cambiarlo. Todo se queda en este explorador.
welcome-step-done = Paso { $number }, terminado:
welcome-step-current = Paso { $number }, ahora:
welcome-step-later = Paso { $number }, después:

## Paso 1: conectar

welcome-connect = Conecte su organización
welcome-connect-text = Esta extensión no tiene servidor. Inicia sesión mediante un registro de aplicación propio de su organización en Microsoft Entra, que puede quitar en cualquier momento. Lleva unos minutos; un registro sin consentimiento no da acceso a nada.
welcome-connect-change = Cambiar la conexión
welcome-register = Registre la aplicación
welcome-by-hand = En el portal
welcome-by-hand-new = y elija Nuevo registro. Acepte solo las cuentas de este directorio organizativo.
welcome-by-hand-redirect = En URI de redirección, elija Aplicación de página única (SPA), pegue esta dirección y registre la aplicación. No hace falta ningún secreto ni certificado.
welcome-by-hand-ids = De la página Información general, copie el Id. de aplicación (cliente) y el Id. de directorio (inquilino) en los campos de abajo.
welcome-by-script = Con Microsoft Graph PowerShell
welcome-by-script-text = Crea el mismo registro y muestra los dos identificadores. Enumera los permisos que se podrían solicitar más adelante y no concede ninguno. Léalo antes de ejecutarlo.
welcome-script = Script
welcome-script-copy = Copiar script
welcome-script-copied = Script copiado.
welcome-client-id-hint = Id. de aplicación (cliente) del registro.
welcome-tenant-id-hint = Id. de directorio (inquilino). Es necesario si el registro acepta cuentas de una sola organización.
welcome-save = Guardar y continuar

## Paso 2: iniciar sesión

welcome-sign-in = Inicie sesión
welcome-sign-in-text = Inicie sesión con su cuenta profesional. Microsoft solicita un permiso, User.Read: su nombre y su organización. El rol Lector de seguridad basta para la mayoría de las comprobaciones.
welcome-permissions-all = Qué más podría solicitar y qué desbloquea cada permiso
welcome-permissions-first = Para empezar
welcome-permissions-first-why = Inicia su sesión.
welcome-whom = En la mayoría de las organizaciones solo puede dar el consentimiento un administrador: un Administrador de aplicaciones en la nube, un Administrador de aplicaciones o un Administrador de roles con privilegios. Envíe a esa persona el vínculo del permiso que necesite.

## Paso 3: la primera comprobación

welcome-check = Primera comprobación
welcome-check-later = Empieza sola en cuanto inicie sesión y muestra aquí su progreso.
welcome-result = Su primer resultado
welcome-worst = Empiece por esto
welcome-dashboard = Abrir el panel
welcome-scorecard = Abrir el cuadro de puntuación
welcome-popup = A partir de ahora, el resultado está en el botón de esta extensión de la barra de herramientas y se renueva solo.

## Lo que viene después

welcome-permissions = Más permisos
welcome-permissions-text = Todo funciona sin ellos; lo que un permiso mostraría cuenta como “no se pudo comprobar” hasta que se conceda.
welcome-permissions-none = Están concedidos todos los permisos que necesitan las comprobaciones.

## Demostración

welcome-demo = Eche antes un vistazo
welcome-demo-text = Muestra el cuadro de puntuación y el panel con un inquilino ficticio incluido en la extensión. No se lee nada de Microsoft, y se quita con un clic.
welcome-demo-show = Mostrar la demostración
welcome-demo-failed = El explorador no guardó la demostración. Libere espacio en disco e inténtelo de nuevo.
welcome-demo-on = Se muestra la demostración
welcome-demo-on-text = El cuadro de puntuación y el panel muestran un inquilino ficticio hasta que salga de la demostración o inicie sesión.
