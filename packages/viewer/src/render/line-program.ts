// The WebGL program for lines: straight, in one or two colours along the way, solid or dashed, set off sideways by pixels.
import { EdgeProgram } from 'sigma/rendering'
import type { ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What the reducer gives for a line. */
export interface LineLook extends EdgeDisplayData {
  rest: string
  share: number
  /** Pixels; negative where only the rest of the line is dashed. */
  dash: number
  offset: number
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rest;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_style; // width, share, dash, offset
attribute vec2 a_corner; // along 0..1, side -1..1
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying vec4 v_rest;
varying vec4 v_line; // along 0..1, along in pixels, across in pixels, half width
varying vec2 v_style;
const float bias = 255.0 / 254.0;

void main() {
  vec2 way = a_end - a_start;
  vec2 normal = vec2(-way.y, way.x) / max(length(way), 1e-9);
  float pixel = 2.0 * u_correctionRatio;
  float halfWidth = max(a_style.x / u_sizeRatio, 1.0) / 2.0;
  float across = a_corner.y * (halfWidth + 1.0);
  vec2 position = a_start + way * a_corner.x + normal * pixel * (across + a_style.w);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  vec2 onScreen = ((u_matrix * vec3(a_end, 1)).xy - (u_matrix * vec3(a_start, 1)).xy) * u_dimensions / 2.0;
  v_line = vec4(a_corner.x, a_corner.x * length(onScreen), across, halfWidth);
  v_style = a_style.yz;
  v_rest = a_rest;
  v_rest.a *= bias;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rest;
varying vec4 v_line;
varying vec2 v_style;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = 1.0 - smoothstep(v_line.w - 0.5, v_line.w + 0.5, abs(v_line.z));
  float dash = v_style.y < 0.0 && v_line.x <= v_style.x ? 0.0 : abs(v_style.y);
  if (dash > 0.0) {
    float phase = mod(v_line.y, 1.6 * dash);
    alpha *= 1.0 - smoothstep(dash - 0.5, dash + 0.5, phase);
  }
  vec4 color = v_line.x <= v_style.x ? v_color : v_rest;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_dimensions'] as const

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rest', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    }
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    look: LineLook,
  ): void {
    const ends = [from.x, from.y, to.x, to.y]
    const style = [look.size, look.share, look.dash, look.offset]
    this.array.set([...ends, ...style, floatColor(look.color), floatColor(look.rest), edgeIndex], start)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    // Beneath what has been drawn: the shapes are there already, on the same canvas.
    gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix)
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio)
    gl.uniform2f(uniformLocations['u_dimensions'] ?? null, params.width, params.height)
  }
}
