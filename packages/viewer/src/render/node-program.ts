// One WebGL program for all node shapes: each a signed distance, so that edges stay sharp at every zoom.
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { ProgramInfo } from 'sigma/rendering'
import { SHAPES, type Shape } from './shapes.ts'

/** What the reducer gives for a node. */
export interface NodeLook extends NodeDisplayData {
  shape: Shape
  border: string
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 3.4 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  v_border = a_border;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

// Distances to box, triangle, diamond and hexagon: Inigo Quilez, "2D distance functions", written for our corners.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

float box(vec2 p, float side) {
  vec2 d = abs(p) - side;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
float triangle(vec2 p) {
  vec2 slope = normalize(vec2(2.05, 1.18));
  return max(dot(vec2(abs(p.x), p.y), slope) - 1.3 * slope.y, -p.y - 0.75);
}
float diamond(vec2 p) {
  return (abs(p.x) + abs(p.y) - 1.25) * 0.7071;
}
float hexagon(vec2 p) {
  p = abs(p);
  return max(p.x * 0.866 + p.y * 0.5, p.y) - 1.08 * 0.866;
}
float distanceTo(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 2.5) return box(p, 0.88);
  if (v_shape < 3.5) return triangle(p);
  if (v_shape < 4.5) return diamond(p);
  return hexagon(p);
}

void main(void) {
  float d = distanceTo(v_point);
  #ifdef PICKING_MODE
  gl_FragColor = d > 2.0 * v_pixel ? vec4(0.0) : v_color;
  #else
  float halo = 1.5 * v_pixel;
  float inside = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d);
  float around = 1.0 - smoothstep(halo - 0.5 * v_pixel, halo + 0.5 * v_pixel, d);
  vec4 fill = v_color;
  if (v_shape > 1.5 && v_shape < 2.5) {
    float ring = abs(box(v_point, 0.52)) - 0.09;
    fill = mix(v_border, fill, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, ring));
  }
  gl_FragColor = mix(vec4(v_border.rgb, 1.0) * around, vec4(fill.rgb, 1.0), inside);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeLook): void {
    const values = [
      data.x,
      data.y,
      data.size,
      SHAPES.indexOf(data.shape),
      floatColor(data.color),
      floatColor(data.border),
      nodeIndex,
    ]
    this.array.set(values, start)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix)
  }
}
